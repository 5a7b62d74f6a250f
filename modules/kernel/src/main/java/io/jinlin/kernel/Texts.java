package io.jinlin.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words as people type and paste them, made fit to be kept. */
public final class Texts {

    /** Controls, halves of characters and what is none count too: a workbook leaves most of them out, and what stands behind comes first. */
    private static final Pattern FORMULA_LIKE = Pattern.compile("^[=+\\-@\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private Texts() {}

    /** Without blanks at the ends, a line break as one character, and without what no paper can show and no database keeps: half characters too. */
    public static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}", "")
                .strip();
    }

    /**
     * The cleaned text.
     *
     * @param field the input that holds it
     * @throws RuleViolation {@link KernelRule#A_TEXT_FITS_ITS_PLACE} at the field
     */
    public static String within(String typed, int most, String field) {
        var text = clean(typed);
        var length = text.codePointCount(0, text.length());
        if (length > most) {
            throw new RuleViolation(KernelRule.A_TEXT_FITS_ITS_PLACE, most, length).at(field);
        }
        return text;
    }

    /** As it stands in a spreadsheet: what might be taken for a formula is shown as text. Somebody may be called {@code =HYPERLINK(…)}. */
    public static String inCell(String text) {
        return FORMULA_LIKE.matcher(text).find() ? "'" + text : text;
    }

    /** The same of a text that may be missing: blank is null. */
    public static @Nullable String within(int most, String field, @Nullable String typed) {
        var text = typed == null ? "" : within(typed, most, field);
        return text.isEmpty() ? null : text;
    }
}
