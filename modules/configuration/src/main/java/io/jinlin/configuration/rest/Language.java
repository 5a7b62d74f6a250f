package io.jinlin.configuration.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** In which of our languages the caller reads. */
final class Language {

    private Language() {}

    static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .findFirst()
                .filter(locale -> locale.getLanguage().equals("en"))
                .map(english -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
