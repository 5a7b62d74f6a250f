package io.jinlin.identity.deputy;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Who stands in for whom, as lists show it; the end is the first moment at which it is over. */
public record DeputyRow(
        UUID id,
        UUID absentId,
        String absentName,
        UUID deputyId,
        String deputyName,
        Instant startsAt,
        Instant endsAt,
        boolean administers,
        DeputyState state)
        implements Serializable {

    static DeputyRow of(Deputy deputy, String absentName, String deputyName, Instant now) {
        var endedAt = deputy.endedAt();
        var state = endedAt != null || !deputy.endsAt().isAfter(now)
                ? DeputyState.OVER
                : deputy.startsAt().isAfter(now) ? DeputyState.COMING : DeputyState.NOW;
        return new DeputyRow(
                deputy.id(),
                deputy.absentId(),
                absentName,
                deputy.deputyId(),
                deputyName,
                deputy.startsAt(),
                endedAt == null ? deputy.endsAt() : endedAt,
                deputy.administers(),
                state);
    }
}
