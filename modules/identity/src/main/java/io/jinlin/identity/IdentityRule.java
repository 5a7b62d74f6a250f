package io.jinlin.identity;

import io.jinlin.kernel.Rule;

/** The laws of who works here and what they may do. */
public enum IdentityRule implements Rule {
    STAFF_HOLD_AT_LEAST_ONE_POSITION,
    A_PERSON_HAS_A_NAME,
    A_MACHINE_HAS_A_SHORT_NAME,
    A_POSITION_IS_KNOWN,
    A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS,
    THE_LAST_ADMINISTRATOR_STAYS,
    NOBODY_DISABLES_THEMSELVES,
    A_COMPANY_HAS_A_NAME,
    A_PASSWORD_FOLLOWS_THE_POLICY
}
