package io.jinlin.archive.room;

import io.jinlin.kernel.RoomNumber;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what a room is known: the codes of its building and unit, where it has them, and the number on its door.
 *
 * @param building {@code 3}; null for a villa or a parking space of the whole project
 * @param unit {@code 2}; null where there is one staircase
 */
public record RoomKey(@Nullable String building, @Nullable String unit, String number) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]{1,10}");
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,18}[\\p{L}\\p{N}])?");

    /** {@code 3-2-1501}. */
    public String label() {
        return (building == null ? "" : building + "-") + (unit == null ? "" : unit + "-") + number;
    }

    /** {@code 321501}. */
    public String compact() {
        return label().replace("-", "");
    }

    /** {@code 3栋2单元1501}. */
    public String spoken() {
        return (building == null ? "" : buildingName(building)) + (unit == null ? "" : unit + "单元") + number;
    }

    public String sortKey() {
        return RoomNumber.naturally(label());
    }

    /** {@code 3栋}; a building with a Chinese name keeps it. */
    public static String buildingName(String code) {
        return code.chars().allMatch(c -> c < 128) ? code + "栋" : code;
    }

    /** {@code 3栋}, {@code 3号楼}, {@code 3#} → {@code 3}; empty when it cannot be a building. */
    public static Optional<String> buildingCode(String written) {
        return code(CODE, plain(written), "(?<=[A-Z0-9])(栋|幢|座|号楼|#楼|#|楼)$");
    }

    /** {@code 2单元} → {@code 2}; empty when it cannot be a unit. */
    public static Optional<String> unitCode(String written) {
        return code(CODE, plain(written), "(?<=[A-Z0-9])(单元|门|梯)$");
    }

    /** {@code 1501室} → {@code 1501}; empty when it cannot be a room. */
    public static Optional<String> roomNumber(String written) {
        return code(NUMBER, plain(written), "(?<=[A-Z0-9])(室|号房|房)$");
    }

    /** Half width, upper case, no blanks: how keys are kept. */
    public static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("[—–−]", "-")
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<String> code(Pattern pattern, String text, String suffix) {
        var code = text.replaceFirst(suffix, "");
        return pattern.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
