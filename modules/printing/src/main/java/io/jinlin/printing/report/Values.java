package io.jinlin.printing.report;

import io.jinlin.kernel.Money;
import io.jinlin.printing.template.As;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that one row is filled from.
 *
 * @param place how complaints name it: empty, or {@code items[3].}
 * @param ordinal the row's number in its table, 0 outside and for rows to be written by hand
 */
record Values(String place, Map<String, Object> values, int ordinal, Typeface typeface) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The text as printed, or null for a place to write by hand. */
    @Nullable
    String text(@Nullable String field, As as) {
        if (as == As.ORDINAL) {
            return ordinal == 0 ? null : String.valueOf(ordinal);
        }
        var value = field == null ? null : values.get(field);
        return value == null ? null : typeface.printable(written(value, as), place + field);
    }

    boolean ticked(String field, @Nullable String option) {
        var value = values.get(field);
        return option == null
                ? Boolean.TRUE.equals(value)
                : option.equals(value) || value instanceof List<?> several && several.contains(option);
    }

    @Nullable
    BufferedImage picture(String field) {
        return values.get(field) instanceof byte[] bytes ? Picture.of(bytes, place + field) : null;
    }

    private static String written(Object value, As as) {
        if (value instanceof Money money) {
            return switch (as) {
                case CAPITALS -> money.inCapitals();
                case AMOUNT -> money.shown().replace("¥", "");
                default -> money.shown();
            };
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof Instant instant) {
            return written(LocalDateTime.ofInstant(instant, ZONE), as);
        }
        if (value instanceof LocalDateTime time) {
            return (as == As.DATE ? DAY : as == As.CLOCK ? CLOCK : MOMENT).format(time);
        }
        return value.toString();
    }
}
