package io.jinlin.printing;

import java.util.Locale;

/** What a field of a form may hold. */
public enum FieldKind {
    /** A string, or any value whose {@code toString} is meant for readers. */
    TEXT,
    /** {@link io.jinlin.kernel.Money}. */
    MONEY,
    /** {@link java.time.Instant}, {@link java.time.LocalDateTime} or {@link java.time.LocalDate}. */
    TIME,
    /** A boolean: one box to tick. */
    CHECK,
    /**
     * One or (as a collection) several of the field's options, as code or enum constant ({@code PUBLIC_AREA} is the code {@code
     * public-area}).
     */
    CHOICE,
    /** PNG or JPEG bytes. */
    IMAGE,
    /** Lines of a table, each with fields of its own. */
    LINES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
