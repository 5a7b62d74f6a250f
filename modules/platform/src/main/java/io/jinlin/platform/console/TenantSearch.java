package io.jinlin.platform.console;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which companies are wanted: part of a name or alias, a subscription's state, only those whose tables are behind. */
public record TenantSearch(@Nullable String text, @Nullable String state, boolean behind) implements Serializable {

    /** For {@code ilike}: what is typed stands for itself. */
    String pattern() {
        var typed = text == null ? "" : text.strip();
        return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
