package io.jinlin.platform;

import io.jinlin.kernel.Rule;

/** The laws of operators who look at companies. */
public enum AccessRule implements Rule {
    AN_ACCESS_NAMES_ITS_TICKET,
    AN_ACCESS_STATES_ITS_REASON,
    AN_ACCESS_LASTS_FIVE_MINUTES_TO_FOUR_HOURS,
    AN_OPERATOR_LOOKS_AT_ONE_COMPANY_AT_A_TIME,
    ONLY_AN_OPEN_COMPANY_IS_LOOKED_AT,
    AN_ACCESS_IS_ENDED_ONCE
}
