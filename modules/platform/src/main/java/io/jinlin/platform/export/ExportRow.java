package io.jinlin.platform.export;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export and how far it is.
 *
 * @param orderedBy name of whoever ordered it
 * @param expiresAt when the archive is thrown away
 * @param tables how many tables the company has; 0 until that is known
 * @param tablesDone how many of them are written
 * @param rows written so far
 * @param bytes size of the archive, once it is ready
 * @param sha256 of the archive, lower-case hexadecimal
 * @param step the table that is being written
 */
public record ExportRow(
        UUID id,
        ExportState state,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt,
        int tables,
        int tablesDone,
        long rows,
        long bytes,
        @Nullable String sha256,
        @Nullable String step) {

    /** 0 to 100. */
    public int percent() {
        return state == ExportState.READY ? 100 : tables == 0 ? 0 : Math.min(99, 100 * tablesDone / tables);
    }
}
