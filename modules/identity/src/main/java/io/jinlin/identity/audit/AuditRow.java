package io.jinlin.identity.audit;

import io.jinlin.identity.badge.Badge;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is shown: what names a person is covered.
 *
 * @param details what was noted beside
 * @param changes by field what was before and what is after
 * @param sequence its number in the chain; none while it waits to be sealed
 */
public record AuditRow(
        UUID id,
        Instant at,
        UUID actorId,
        Badge.Kind actorKind,
        String actorName,
        String action,
        String objectType,
        UUID objectId,
        Map<String, String> details,
        Map<String, Changes.Change> changes,
        String address,
        String request,
        Origin.Door door,
        @Nullable Long sequence,
        @Nullable Instant sealedAt)
        implements Serializable {}
