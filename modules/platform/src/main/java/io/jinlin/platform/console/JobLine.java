package io.jinlin.platform.console;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order for the background.
 *
 * @param job what is done
 * @param key for whom, or which one; never what is in the order
 * @param dueAt when it is, or was, to begin
 * @param failures how often it has failed since it last went well
 */
public record JobLine(
        String job,
        String key,
        JobState state,
        Instant dueAt,
        @Nullable Instant lastSuccess,
        @Nullable Instant lastFailure,
        int failures)
        implements Serializable {}
