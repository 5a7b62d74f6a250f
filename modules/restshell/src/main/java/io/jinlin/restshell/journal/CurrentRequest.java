package io.jinlin.restshell.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The request this thread serves: its number and its caller's language.
 *
 * @param requestId what the caller gave as {@code X-Request-Id}, or made here
 * @param asked where the front door notes the company
 */
public record CurrentRequest(String requestId, Locale language, HttpServletRequest asked) {

    private static final ThreadLocal<@Nullable CurrentRequest> CURRENT = new ThreadLocal<>();
    private static final String TENANT = "jinlin.tenant";

    /** {@code -} outside a request. */
    public static String id() {
        var current = CURRENT.get();
        return current == null ? "-" : current.requestId;
    }

    /** Chinese unless the caller prefers English. */
    public static Locale locale() {
        var current = CURRENT.get();
        return current == null ? Locale.SIMPLIFIED_CHINESE : current.language;
    }

    /** The company whose request it turned out to be. */
    static @Nullable String tenant() {
        var current = CURRENT.get();
        return current != null && current.asked.getAttribute(TENANT) instanceof String alias ? alias : null;
    }

    static void begin(String requestId, HttpServletRequest request) {
        CURRENT.set(new CurrentRequest(requestId, preferred(request), request));
    }

    static void end() {
        CURRENT.remove();
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.SIMPLIFIED_CHINESE;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(language -> language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
