package io.jinlin.configuration.version;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * One difference between two versions, in words.
 *
 * @param place in words, with the code in brackets at its end where it has one
 * @param was empty: it was not there
 * @param now empty: it is no longer there
 */
public record Change(String place, String was, String now) implements Serializable {

    private static final Pattern CODE = Pattern.compile("(.*?) ?\\(([a-z][\\w.-]*)(?:, (?:zh|en))?\\)(.*)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** The place without its code. */
    public String title() {
        var coded = CODE.matcher(place);
        return coded.matches() ? coded.group(1) + coded.group(3) : place;
    }

    /** Empty where it has none. */
    public String code() {
        var coded = CODE.matcher(place);
        return coded.matches() ? coded.group(2) : "";
    }

    /** What a company wrote may be in another language than the page on which it is read. */
    public String tongue(String words) {
        return HAN.matcher(words).find() ? "zh-CN" : "en";
    }
}
