package io.jinlin.configuration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * How numbers of a document are written: prefix, date, running number.
 *
 * <p>The running number begins anew with each date part, so that a number can never come twice: a day's numbers with {@code yyyyMMdd}, a
 * month's with {@code yyyyMM}, a year's with {@code yyyy}, and one row for ever without a date.
 *
 * @param width least digits of the running number
 */
public record NumberFormat(String prefix, String date, int width) {

    /** Everything before the running number: {@code BX20261121-} */
    public String head(LocalDate day) {
        var dated = date.isEmpty() ? prefix : prefix + day.format(DateTimeFormatter.ofPattern(date));
        return dated + '-';
    }

    public String write(String head, int running) {
        var digits = Integer.toString(running);
        return head + "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
