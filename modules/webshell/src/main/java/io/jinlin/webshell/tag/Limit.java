package io.jinlin.webshell.tag;

import io.jinlin.kernel.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time limit as it is shown: never by colour alone.
 *
 * @param tone {@code ample}, {@code near}, {@code over}, {@code kept} or {@code missed}
 * @param icon symbol
 * @param words “剩 1 天 3 小时”, “超时 40 分钟”
 */
public record Limit(String tone, String icon, String words) {

    static final Duration NEAR = Duration.ofHours(4);

    /** @param done when it was done; null while it is not */
    public static Limit of(Instant due, @Nullable Instant done, Instant now, Locale locale) {
        if (done != null) {
            return done.isAfter(due)
                    ? new Limit("missed", "alert", say(locale, "missed", Duration.between(due, done)))
                    : new Limit("kept", "check", Words.text(locale, "webshell.limit.kept"));
        }
        var left = Duration.between(now, due);
        if (left.isNegative()) {
            return new Limit("over", "alert", say(locale, "over", left.negated()));
        }
        return left.compareTo(NEAR) < 0
                ? new Limit("near", "hourglass", say(locale, "left", left))
                : new Limit("ample", "clock", say(locale, "left", left));
    }

    private static String say(Locale locale, String how, Duration length) {
        return Words.text(locale, "webshell.limit." + how, length(locale, length));
    }

    /** The two largest units: 1 天 3 小时, 2 小时 5 分钟, 40 分钟. */
    static String length(Locale locale, Duration length) {
        var days = length.toDays();
        var hours = length.toHoursPart();
        var minutes = length.toMinutesPart();
        if (days > 0) {
            return join(amount(locale, "day", days), hours == 0 ? "" : amount(locale, "hour", hours));
        }
        return hours > 0
                ? join(amount(locale, "hour", hours), minutes == 0 ? "" : amount(locale, "minute", minutes))
                : amount(locale, "minute", Math.max(1, minutes));
    }

    private static String join(String large, String small) {
        return small.isEmpty() ? large : large + ' ' + small;
    }

    private static String amount(Locale locale, String unit, long count) {
        return Words.text(locale, "webshell.limit." + unit, count);
    }
}
