package io.jinlin.configuration.version;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version without its content. */
public record VersionRow(
        UUID id,
        long version,
        String kind,
        String code,
        int number,
        VersionState state,
        @Nullable Integer basedOn,
        UUID changedBy,
        Instant changedAt,
        @Nullable String reason,
        @Nullable LocalDate effectiveOn,
        @Nullable UUID publishedBy,
        @Nullable Instant publishedAt)
        implements Serializable {

    public Subject subject() {
        return new Subject(kind, code);
    }

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }
}
