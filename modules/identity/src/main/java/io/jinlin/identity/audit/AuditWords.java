package io.jinlin.identity.audit;

import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.Words;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in a sentence what was done. The words of an action are its department's: those of {@code repairs.order.dispatch} stand at
 * {@code repairs.did.order.dispatch}, and what stands in braces in them is filled in from the entry's details.
 */
public final class AuditWords {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    private AuditWords() {}

    /** {@code repairs.did.order.dispatch} of {@code repairs.order.dispatch}. */
    public static String key(String action) {
        return action.replaceFirst("\\.", ".did.");
    }

    public static String sentence(Locale locale, AuditRow row) {
        return sentence(locale, row.action(), row.details());
    }

    static String sentence(Locale locale, String action, Map<String, String> details) {
        return PLACE.matcher(action(locale, action))
                .replaceAll(place -> Matcher.quoteReplacement(details.getOrDefault(place.group(1), "—")));
    }

    /** The action alone, what would be filled in left out; an action that nobody described is shown by its code. */
    public static String plain(Locale locale, String action) {
        return PLACE.matcher(action(locale, action))
                .replaceAll("")
                .replaceAll("[(（:“]?\\s*[)）”]?$", "")
                .strip();
    }

    private static String action(Locale locale, String action) {
        var words = Words.text(locale, key(action));
        return words.equals(key(action)) ? action : words;
    }

    /** Who did it; the platform's people are marked as such. */
    public static String actor(Locale locale, AuditRow row) {
        return row.actorKind() == Badge.Kind.OPERATOR
                ? Words.text(locale, "identity.audit.actor.OPERATOR") + " · " + row.actorName()
                : row.actorName();
    }

    /** What kind of thing it was done to. */
    public static String kind(Locale locale, String objectType) {
        return Words.text(locale, objectType);
    }

    /** A field's name; its code where nobody named it. */
    public static String field(Locale locale, String field) {
        var key = "identity.audit.field." + field;
        var words = Words.text(locale, key);
        return words.equals(key) ? field : words;
    }
}
