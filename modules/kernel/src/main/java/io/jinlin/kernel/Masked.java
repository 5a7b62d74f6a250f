package io.jinlin.kernel;

/** Personal data as it is shown before somebody with the right asks to see more. */
public final class Masked {

    private Masked() {}

    private static final int HIDDEN = 4;
    private static final int TAIL = 4;
    private static final int HEAD = 3;

    /** {@code 138****1234}; of a short landline only the tail, {@code ****1234}: four digits at least are hidden. */
    public static String phone(String number) {
        return keep(number, Math.min(HEAD, Math.max(0, number.length() - HIDDEN - TAIL)), TAIL, "****");
    }

    /** {@code 张*}; 欧阳 and other double surnames keep one character too: a name of two would be half shown. */
    public static String name(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)) + "*";
    }

    /** {@code 110101********1234}. */
    public static String identityNumber(String number) {
        return keep(number, 6, 4, "********");
    }

    private static String keep(String text, int head, int tail, String stars) {
        return text.length() < head + HIDDEN + tail
                ? stars
                : text.substring(0, head) + stars + text.substring(text.length() - tail);
    }
}
