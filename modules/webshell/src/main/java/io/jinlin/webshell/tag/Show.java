package io.jinlin.webshell.tag;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.Words;
import io.jinlin.webshell.WordsBean;
import io.jinlin.webshell.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values look: the conventions of the house, one method each, for tags and for pages: {@code #{show.time(order.receivedAt)}}. */
@Named("show")
@ApplicationScoped
public class Show {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    WordsBean words;

    /** ¥1,234.50 */
    public String money(@Nullable Money money) {
        return money == null
                ? ""
                : new DecimalFormat("¥#,##0.00;-¥#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(money.amount());
    }

    /** 人民币壹仟贰佰叁拾肆元伍角整 */
    public String capitals(@Nullable Money money) {
        return money == null ? "" : money.inCapitals();
    }

    /** 2026-11-21 14:05 (周六); a day alone without the time. */
    public String time(@Nullable Temporal when) {
        if (when == null) {
            return "";
        }
        var local = local(when);
        var weekday = local.getDayOfWeek().getDisplayName(TextStyle.SHORT, language.getLocale());
        return (when instanceof LocalDate ? DAY : MINUTE).format(local) + " (" + weekday + ")";
    }

    /** 11-21 14:05; with the year when it is not this year's. */
    public String shortTime(@Nullable Temporal when) {
        if (when == null) {
            return "";
        }
        var local = local(when);
        if (when instanceof LocalDate) {
            return DAY.format(local);
        }
        return (local.getYear() == now().getYear() ? SHORT : MINUTE).format(local);
    }

    /** 2 小时前, 3 天后. */
    public String relative(@Nullable Temporal when) {
        if (when == null) {
            return "";
        }
        var distance = Duration.between(local(when), now());
        if (distance.abs().compareTo(Duration.ofMinutes(1)) < 0) {
            return words.get("webshell.time.now");
        }
        var length = Limit.length(language.getLocale(), coarse(distance.abs()));
        return words.of(distance.isNegative() ? "webshell.time.in" : "webshell.time.ago", length);
    }

    /** The time limit in tone, symbol and words. */
    public Limit limit(Instant due, @Nullable Instant done) {
        return Limit.of(due, done, clock.instant(), language.getLocale());
    }

    /** The name of an enum constant or code. */
    public String constant(String names, @Nullable Object constant) {
        return constant == null
                ? ""
                : Words.text(
                        language.getLocale(),
                        names + '.' + (constant instanceof Enum<?> known ? known.name() : constant.toString()));
    }

    public String millis(@Nullable Instant when) {
        return when == null ? "" : Long.toString(when.toEpochMilli());
    }

    /** One unit is enough beside the absolute time. */
    private static Duration coarse(Duration length) {
        return length.toDays() > 0
                ? Duration.ofDays(length.toDays())
                : length.toHours() > 0 ? Duration.ofHours(length.toHours()) : length;
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private ZonedDateTime local(Temporal when) {
        if (when instanceof Instant instant) {
            return instant.atZone(clock.getZone());
        }
        if (when instanceof LocalDateTime local) {
            return local.atZone(clock.getZone());
        }
        return when instanceof LocalDate day ? day.atStartOfDay(clock.getZone()) : ZonedDateTime.from(when);
    }
}
