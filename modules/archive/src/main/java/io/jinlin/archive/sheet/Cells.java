package io.jinlin.archive.sheet;

import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a sheet, asked column by column; what does not fit becomes a fault that names the row and column, and reads as blank. */
final class Cells {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final String sheet;
    private final int row;
    private final Map<String, String> texts;
    private final Faults faults;
    private boolean sound = true;

    Cells(String sheet, int row, Map<String, String> texts, Faults faults) {
        this.sheet = sheet;
        this.row = row;
        this.texts = texts;
        this.faults = faults;
    }

    int row() {
        return row;
    }

    /** Whether nothing in the row was wrong so far. */
    boolean isSound() {
        return sound;
    }

    boolean isBlank(ArchiveSheet.Column column) {
        return raw(column).isEmpty();
    }

    void fault(ArchiveSheet.Column column, String key, Object... args) {
        sound = false;
        faults.add(sheet, row, column, key, args);
    }

    @Nullable
    String text(ArchiveSheet.Column column, int longest) {
        var text = raw(column);
        if (text.isEmpty()) {
            if (column.required()) {
                fault(column, "required");
            }
            return null;
        }
        if (text.length() > longest) {
            fault(column, "tooLong", longest);
            return null;
        }
        return text;
    }

    @Nullable
    String code(ArchiveSheet.Column column, String key, Function<String, Optional<String>> reading) {
        var text = text(column, 40);
        if (text == null) {
            return null;
        }
        var code = reading.apply(text);
        if (code.isEmpty()) {
            fault(column, key, text);
        }
        return code.orElse(null);
    }

    /** A decimal with at most two places, above zero or from zero on. */
    @Nullable
    BigDecimal decimal(ArchiveSheet.Column column, boolean zeroFits, String most) {
        var text = raw(column).replaceAll("(?:[,,]|㎡|m2|m²|%|平方米|平米)", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            var fits = number.signum() > 0 || zeroFits && number.signum() == 0;
            if (!fits || number.compareTo(new BigDecimal(most)) > 0) {
                fault(column, "range", raw(column), most);
            } else if (number.stripTrailingZeros().scale() > 2) {
                fault(column, "twoPlaces", raw(column));
            } else {
                return number.setScale(2);
            }
        } catch (NumberFormatException noNumber) {
            fault(column, "number", raw(column));
        }
        return null;
    }

    @Nullable
    Integer whole(ArchiveSheet.Column column) {
        var text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,7}")) {
            fault(column, "whole", text);
            return null;
        }
        return Integer.valueOf(text);
    }

    @Nullable
    LocalDate day(ArchiveSheet.Column column) {
        var text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        var day = readDay(text);
        if (day == null || day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
            fault(column, "day", text);
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate readDay(String text) {
        if (SERIAL.matcher(text).matches()) {
            return SERIAL_ZERO.plusDays(new BigDecimal(text).longValue());
        }
        var match = DAY.matcher(text);
        try {
            return match.matches()
                    ? LocalDate.of(
                            Integer.parseInt(match.group(1)),
                            Integer.parseInt(match.group(2)),
                            Integer.parseInt(match.group(3)))
                    : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    <E> @Nullable E choice(ArchiveSheet.Column column, Map<String, E> words) {
        var text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        var chosen = words.get(text);
        if (chosen == null) {
            fault(column, "choice", text, String.join("、", words.keySet()));
        }
        return chosen;
    }

    @Nullable
    PhoneNumber phone(ArchiveSheet.Column column) {
        var text = raw(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.contains("*")) {
                fault(column, "phoneMasked");
                return null;
            }
            return new PhoneNumber(text);
        } catch (RuleViolation noNumber) {
            fault(column, "phone", text);
            return null;
        }
    }

    private String raw(ArchiveSheet.Column column) {
        return texts.getOrDefault(column.title(), "");
    }
}
