package io.jinlin.webshell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Labels and menu words that the company of the person at the page names its own way. */
public interface OwnWords {

    /** @return null where the company says what everybody says */
    @Nullable
    String of(Locale locale, String key);
}
