package io.jinlin.identity.permission;

import java.io.Serializable;
import java.util.Locale;

/** A position of the company. */
public record PositionRow(String code, String name, String english) implements Serializable {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) && !english.isEmpty() ? english : name;
    }
}
