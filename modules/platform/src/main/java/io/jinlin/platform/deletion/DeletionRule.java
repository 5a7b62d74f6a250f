package io.jinlin.platform.deletion;

import io.jinlin.kernel.Rule;

/** The laws of a company's end. */
public enum DeletionRule implements Rule {
    A_COMPANY_IS_CLOSED_BEFORE_IT_IS_DELETED,
    A_DELETION_WAITS_LONG_ENOUGH,
    A_DELETION_IS_WITHDRAWN_BEFORE_IT_BEGINS,
    WHAT_THE_OPERATOR_ORDERED_THE_OPERATOR_WITHDRAWS
}
