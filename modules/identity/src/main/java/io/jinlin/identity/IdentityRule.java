package io.jinlin.identity;

import io.jinlin.kernel.Rule;

/** The laws of who works here and what they may do. */
public enum IdentityRule implements Rule {
    STAFF_HOLD_AT_LEAST_ONE_POSITION,
    A_PERSON_HAS_A_NAME,
    A_PERSON_IS_TAKEN_ON_ONCE,
    A_PERSON_OF_ANOTHER_COMPANY_AGREES,
    WHO_DOES_NOT_WORK_EVERYWHERE_WORKS_SOMEWHERE,
    A_MACHINE_HAS_A_SHORT_NAME,
    A_POSITION_IS_KNOWN,
    A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS,
    THE_LAST_ADMINISTRATOR_STAYS,
    THE_ADMINISTRATOR_KEEPS_THE_STAFF,
    A_PERMISSION_IS_KNOWN,
    NOBODY_DISABLES_THEMSELVES,
    NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK,
    A_COMPANY_HAS_A_NAME,
    A_COMPANY_HAS_A_NAME_OF_ITS_OWN,
    A_PASSWORD_FOLLOWS_THE_POLICY,
    /** It passes by itself: the same may be asked again. */
    THE_SIGN_IN_SERVICE_ANSWERS(503);

    private final int status;

    IdentityRule() {
        this(422);
    }

    IdentityRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
