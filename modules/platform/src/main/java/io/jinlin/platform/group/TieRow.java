package io.jinlin.platform.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie as one of its sides sees it.
 *
 * @param isHead whether whoever looks heads the group
 * @param other the other side's alias
 * @param otherName the other side's name: of the group always, of an invited company only while it consents
 * @param lastMoment until when the invitation can be answered
 */
public record TieRow(
        UUID id,
        long version,
        boolean isHead,
        String other,
        String otherName,
        TieState state,
        String message,
        Instant invitedAt,
        Instant changedAt,
        Instant lastMoment,
        @Nullable Permitted permitted)
        implements Serializable {}
