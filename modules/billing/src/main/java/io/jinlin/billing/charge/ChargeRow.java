package io.jinlin.billing.charge;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A charge and how it stands.
 *
 * @param payerName who owes it, in full: lists mask it
 * @param paid what was paid and not taken back
 * @param balance what is left
 */
public record ChargeRow(
        UUID id,
        String source,
        UUID sourceId,
        String item,
        int round,
        UUID projectId,
        @Nullable UUID buildingId,
        UUID roomId,
        String payerName,
        String description,
        Instant openedAt,
        Money amount,
        Money paid,
        Money balance,
        ChargeState state)
        implements Serializable {

    public boolean isOpen() {
        return state == ChargeState.OPEN;
    }
}
