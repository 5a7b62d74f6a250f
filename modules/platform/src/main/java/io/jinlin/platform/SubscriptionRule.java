package io.jinlin.platform;

import io.jinlin.kernel.Rule;

/** The laws of subscribing and paying. */
public enum SubscriptionRule implements Rule {
    A_PLAN_IS_ONE_OF_OURS
}
