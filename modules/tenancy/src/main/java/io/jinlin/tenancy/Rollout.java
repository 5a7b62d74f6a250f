package io.jinlin.tenancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The waves in which companies are brought to this version's migrations.
 *
 * @param wave the last one begun; 0 are the canaries
 * @param waiting companies that are behind and have not been tried
 * @param failed companies that are behind and were tried
 * @param problem which companies failed, when the waves stopped
 */
public record Rollout(
        String fingerprint,
        State state,
        int wave,
        long waiting,
        long failed,
        @Nullable Instant changedAt,
        @Nullable String problem) {

    /** Whether it goes on by itself. */
    public enum State {
        RUNNING,
        /** A wave had failures; the operator says how to go on. */
        STOPPED,
        DONE
    }
}
