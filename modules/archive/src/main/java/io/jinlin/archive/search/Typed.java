package io.jinlin.archive.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed while a caller spoke, in every habit: {@code 3-2-1501}, {@code 3栋2单元1501}, {@code 3号楼2单元1501室}, {@code 32
 * 1501}, {@code 1501}, the last digits of a telephone, a name, its pinyin or the initials of it. Some words have two readings, 1501 is
 * a door and a number's end: then both are asked.
 *
 * @param room how to look for rooms; null when it cannot be one
 * @param person how to look for people; null when it cannot be one
 */
public record Typed(@Nullable RoomWords room, @Nullable PersonWords person) {

    private static final Pattern SEPARATORS = Pattern.compile("(?:号楼|#楼|[栋幢座楼#]|单元|[门梯]|[-—–−/.,、\\s])+");
    private static final Pattern DOOR = Pattern.compile("(?<=[A-Z0-9])(?:室|号房|房|号)$");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[\\d\\s-]+");
    private static final int SHORTEST_TAIL = 4;
    private static final int SURELY_TELEPHONE = 10;

    /**
     * Beginnings to look for.
     *
     * @param label exact beginning of the label, {@code 3-2-15}
     * @param building beginning of the label when only building and number were said; empty for any
     * @param number beginning of the number on the door; empty when the label says it all
     * @param compact beginning of the label without dashes; empty when too short to mean anything
     */
    public record RoomWords(String label, String building, String number, String compact) {}

    /** @param how which of the person's keys begins with {@code beginning} */
    public record PersonWords(Key how, String beginning) {
        public enum Key {
            /** The telephone read from its end, so that a tail is a beginning. */
            TELEPHONE_REVERSED,
            NAME,
            PINYIN
        }
    }

    public static Typed of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[%_\\\\\\p{Cntrl}]", " ")
                .strip()
                .toUpperCase(Locale.ROOT);
        return new Typed(room(text), person(text));
    }

    public boolean meansNothing() {
        return room == null && person == null;
    }

    private static @Nullable RoomWords room(String text) {
        if (text.chars().noneMatch(Character::isDigit) || isTelephone(text) && digits(text) >= SURELY_TELEPHONE) {
            return null;
        }
        var words = Arrays.stream(SEPARATORS.split(DOOR.matcher(text).replaceFirst("")))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        var label = String.join("-", words);
        return switch (words.length) {
            case 0 -> null;
            case 1 -> new RoomWords(label, "", label, label.length() > SHORTEST_TAIL ? label : "");
            case 2 -> new RoomWords(label, words[0] + "-", words[1], words[0] + words[1]);
            default -> new RoomWords(label, "", "", "");
        };
    }

    private static @Nullable PersonWords person(String text) {
        if (isTelephone(text)) {
            var digits = text.replaceAll("[\\s-]", "");
            var oneWord = digits.length() == text.length();
            return digits.length() >= (oneWord ? SHORTEST_TAIL : 7)
                    ? new PersonWords(
                            PersonWords.Key.TELEPHONE_REVERSED,
                            new StringBuilder(digits).reverse().toString())
                    : null;
        }
        if (text.matches("[A-Z][A-Z\\s']+")) {
            return new PersonWords(
                    PersonWords.Key.PINYIN, text.replaceAll("[\\s']", "").toLowerCase(Locale.ROOT));
        }
        var isName = !text.isEmpty()
                && text.codePoints().noneMatch(Character::isDigit)
                && text.codePoints().anyMatch(Character::isIdeographic);
        return isName ? new PersonWords(PersonWords.Key.NAME, text) : null;
    }

    private static boolean isTelephone(String text) {
        return TELEPHONE.matcher(text).matches() && digits(text) > 0;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }
}
