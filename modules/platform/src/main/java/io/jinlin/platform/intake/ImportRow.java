package io.jinlin.platform.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An archive that was sent, and what became of it.
 *
 * @param sourceCompany alias of the company it is from
 * @param company alias of the company it becomes, once that is ordered
 * @param problem key of the rule that it breaks, when it failed
 * @param detail what of it
 */
public record ImportRow(
        UUID id,
        State state,
        String sourceCompany,
        String sourceName,
        Instant exportedAt,
        int tables,
        long rows,
        long bytes,
        String sha256,
        @Nullable String company,
        @Nullable String problem,
        @Nullable String detail) {

    /** The life of an archive that was sent. */
    public enum State {
        UPLOADED,
        ORDERED,
        RUNNING,
        DONE,
        FAILED
    }
}
