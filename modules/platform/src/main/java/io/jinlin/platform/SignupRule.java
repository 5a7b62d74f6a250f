package io.jinlin.platform;

import io.jinlin.kernel.Rule;

/** The laws of signing a company up online. */
public enum SignupRule implements Rule {
    A_FORM_IS_FILLED_IN,
    A_CREDIT_CODE_HAS_EIGHTEEN_CHARACTERS,
    A_CREDIT_CODE_HAS_A_RIGHT_CHECK_CHARACTER,
    AN_E_MAIL_ADDRESS_HAS_NAME_AND_DOMAIN,
    A_COMPANY_NAME_IS_PLAIN_TEXT,
    A_PERSONS_NAME_IS_PLAIN_TEXT,
    AN_ALIAS_IS_NOT_RESERVED,
    AN_ALIAS_IS_TAKEN_ONCE(409),
    AN_ALIAS_IS_NOT_MISTAKEN_FOR_ANOTHER,
    A_COMPANY_SIGNS_UP_ONCE(409),
    A_COMPANY_NAME_IS_HELD_ONCE(409),
    AN_E_MAIL_ADDRESS_GETS_FEW_LETTERS(429),
    A_PHONE_NUMBER_STANDS_FOR_FEW_SIGN_UPS(429),
    A_NETWORK_ASKS_SELDOM(429),
    A_LINK_IS_THE_NEWEST_ONE,
    A_LINK_LASTS_A_DAY,
    A_LINK_IS_USED_ONCE(409),
    A_USERNAME_IS_FREE(409),
    A_USERNAME_IS_ONES_OWN(422),
    A_PASSWORD_IS_TYPED_TWICE_ALIKE;

    private final int status;

    SignupRule() {
        this(422);
    }

    SignupRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
