package io.jinlin.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What makes a value a value. */
public enum KernelRule implements Rule {
    AN_AMOUNT_IS_A_DECIMAL_NUMBER,
    AN_AMOUNT_HAS_AT_MOST_TWO_DECIMALS,
    AN_AMOUNT_STAYS_BELOW_A_TRILLION,
    A_PHONE_NUMBER_HAS_SEVEN_TO_FIFTEEN_DIGITS,
    A_TEXT_FITS_ITS_PLACE,
    A_ROOM_NUMBER_NAMES_ITS_ROOM,
    A_PERIOD_ENDS_AFTER_IT_BEGINS,
    A_DAY_LIES_BETWEEN_1900_AND_2999,
    A_CURSOR_COMES_FROM_THE_PAGE_BEFORE;

    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_AFTER = 3000;

    /** Days beyond this age are slips of the hand, and those far beyond it are no days to a database. */
    public static void mustBeOfThisAge(@Nullable LocalDate day) {
        Rule.rule(
                day == null || day.getYear() >= FIRST_YEAR && day.getYear() < YEAR_AFTER,
                A_DAY_LIES_BETWEEN_1900_AND_2999);
    }
}
