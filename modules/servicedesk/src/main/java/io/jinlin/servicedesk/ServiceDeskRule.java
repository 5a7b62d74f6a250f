package io.jinlin.servicedesk;

import io.jinlin.kernel.Rule;

/** The laws of the service desk. */
public enum ServiceDeskRule implements Rule {
    A_VISIT_IS_RECORDED_ONCE,
    AN_UNSATISFIED_OWNER_IS_QUOTED,
    A_VISIT_IN_PERSON_IS_SIGNED,
    WHO_IS_NOT_REACHED_SAYS_AND_SIGNS_NOTHING
}
