package io.jinlin.identity.staff;

import java.io.Serializable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of the staff.
 *
 * @param text part of a user name or name, or the beginning of its pinyin or initials
 * @param active those who work here, or those who left
 */
public record StaffFilter(@Nullable String text, @Nullable String position, boolean active) implements Serializable {

    public StaffFilter {
        text = text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
        position = position == null || position.isBlank() ? null : position;
    }
}
