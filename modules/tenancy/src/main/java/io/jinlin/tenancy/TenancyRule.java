package io.jinlin.tenancy;

import io.jinlin.kernel.Rule;

/** The laws of tenancy. */
public enum TenancyRule implements Rule {
    AN_ALIAS_IS_LOWER_CASE_LETTERS_DIGITS_AND_DASHES,
    A_COMPANY_IS_KNOWN_AND_OPEN,
    A_COMPANY_THAT_MAY_ONLY_LOOK_CHANGES_NOTHING(403),
    WHO_LOOKS_AS_A_POSITION_CHANGES_NOTHING(403),
    AN_OPERATOR_ONLY_LOOKS(403),
    PROJECTS_STAY_WITHIN_THE_PLAN,
    HOUSEHOLDS_STAY_WITHIN_THE_PLAN,
    STAFF_STAY_WITHIN_THE_PLAN,
    FILES_STAY_WITHIN_THE_PLAN;

    private static final int REFUSED = 422;

    private final int status;

    TenancyRule() {
        this(REFUSED);
    }

    TenancyRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
