package io.jinlin.identity.permission;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * A position of the company.
 *
 * @param rank the smaller, the higher
 * @param own made by the company itself
 * @param retired nobody is given it any more
 */
public record PositionRow(String code, String name, String english, int rank, boolean own, boolean retired)
        implements Serializable {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && !english.isEmpty() ? english : name;
    }

    /** The key by which the audit trail knows a position. */
    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }
}
