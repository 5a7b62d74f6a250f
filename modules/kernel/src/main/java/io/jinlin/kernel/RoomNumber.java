package io.jinlin.kernel;

import static io.jinlin.kernel.Rule.rule;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A room as people say it: {@code 楼栋-单元-房号}, {@code 3-2-1501}.
 *
 * <p>The unit is missing in towers with one staircase ({@code 3-1501}); the building too when only the number on the door is
 * known ({@code 1501}). Shops, villas and parking spaces carry letters ({@code S-12}, {@code B1-033}).
 */
public record RoomNumber(@Nullable String building, @Nullable String unit, String room) implements Serializable {

    private static final String PART = "([A-Za-z]{0,3}\\d{1,5}[A-Za-z]?)";
    private static final String BLOCK = "([A-Za-z]{1,3}|[A-Za-z]{0,3}\\d{1,5}[A-Za-z]?)";
    private static final String DOOR = "(?:室|号|房)?$";
    private static final Pattern WORDED = Pattern.compile(
            "^" + BLOCK + "(?:栋|幢|座|号楼|#楼|#|楼)[\\s-]*(?:" + PART + "(?:单元|门|梯|-)[\\s-]*)?" + PART + DOOR);
    private static final Pattern DASHED =
            Pattern.compile("^(?:" + BLOCK + "[-\\s/—–.])?(?:" + PART + "[-\\s/—–.])?" + PART + DOOR);

    public RoomNumber {
        rule(!room.isBlank(), KernelRule.A_ROOM_NUMBER_NAMES_ITS_ROOM);
        rule(unit == null || building != null, KernelRule.A_ROOM_NUMBER_NAMES_ITS_ROOM);
    }

    /** Understands every habit of writing; empty when it is not a room number at all. */
    public static Optional<RoomNumber> parse(String typed) {
        var text = halfWidth(typed.strip());
        for (var habit : new Pattern[] {WORDED, DASHED}) {
            var match = habit.matcher(text);
            if (match.matches()) {
                return Optional.of(new RoomNumber(
                        clean(match.group(1)), clean(match.group(2)), String.valueOf(clean(match.group(3)))));
            }
        }
        return Optional.empty();
    }

    public static RoomNumber of(String label) {
        return parse(label).orElseThrow(() -> new RuleViolation(KernelRule.A_ROOM_NUMBER_NAMES_ITS_ROOM, label));
    }

    /** {@code 3-2-1501}: the one form for screens, paper and lists. */
    public String label() {
        return (building == null ? "" : building + "-") + (unit == null ? "" : unit + "-") + room;
    }

    /** Sorts 3-2-901 before 3-2-1501: every run of digits is padded. */
    public String sortKey() {
        return naturally(label());
    }

    /** Pads every run of digits to six, so that text sorts as people count. */
    public static String naturally(String text) {
        return Pattern.compile("\\d+").matcher(text).replaceAll(digits -> String.format("%6s", digits.group())
                .replace(' ', '0'));
    }

    private static @Nullable String clean(@Nullable String part) {
        return part == null ? null : part.toUpperCase(java.util.Locale.ROOT);
    }

    private static String halfWidth(String text) {
        var half = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> half.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c == 0x3000 ? ' ' : c)));
        return half.toString();
    }

    @Override
    public String toString() {
        return label();
    }
}
