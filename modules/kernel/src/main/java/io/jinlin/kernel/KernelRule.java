package io.jinlin.kernel;

/** What makes a value a value. */
public enum KernelRule implements Rule {
    AN_AMOUNT_HAS_AT_MOST_TWO_DECIMALS,
    A_PHONE_NUMBER_HAS_SEVEN_TO_FIFTEEN_DIGITS,
    A_ROOM_NUMBER_NAMES_ITS_ROOM,
    A_PERIOD_ENDS_AFTER_IT_BEGINS,
    A_CURSOR_COMES_FROM_THE_PAGE_BEFORE
}
