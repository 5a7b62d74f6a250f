package io.jinlin.identity.audit;

import static io.jinlin.identity.IdentityRule.A_TEXT_IS_LOOKED_FOR_IN_A_YEAR_AT_MOST;

import io.jinlin.kernel.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries.
 *
 * @param person a name, part of one, a user name, or the key of whoever did it
 * @param kind what it was done to, such as {@code repairs.order}
 * @param text part of what is noted beside; only within a period, since every entry of it is read
 * @param from the first day
 * @param to the last day
 */
public record AuditFilter(
        @Nullable String person,
        @Nullable String action,
        @Nullable String kind,
        @Nullable UUID object,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {

    private static final int MOST_DAYS = 366;

    public AuditFilter {
        person = given(person);
        action = given(action);
        kind = given(kind);
        text = given(text);
    }

    /** A text is looked for in every entry of a period, unless the object is known: the period is a year at most. */
    public AuditFilter bounded(LocalDate today) {
        var last = to == null ? today : to;
        if (text != null
                && object == null
                && (from == null || from.plusDays(MOST_DAYS).isBefore(last))) {
            throw new RuleViolation(A_TEXT_IS_LOOKED_FOR_IN_A_YEAR_AT_MOST).at("from");
        }
        return this;
    }

    private static @Nullable String given(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
