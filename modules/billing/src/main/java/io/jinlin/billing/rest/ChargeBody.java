package io.jinlin.billing.rest;

import io.jinlin.billing.charge.ChargeRow;
import io.jinlin.billing.charge.ChargeState;
import io.jinlin.kernel.Masked;
import io.jinlin.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * What a household owes for one item; amounts in yuan (CNY) as decimal strings.
 *
 * @param source the kind of thing it is charged for, such as {@code repairs.order}
 * @param sourceId which one
 * @param payer who owes it, masked
 * @param paid what was paid and not taken back
 * @param balance what is left: the sum of its postings
 */
public record ChargeBody(
        UUID id,
        String source,
        UUID sourceId,
        String item,
        UUID roomId,
        String payer,
        String description,
        Instant openedAt,
        Money amount,
        Money paid,
        Money balance,
        ChargeState state) {

    static ChargeBody of(ChargeRow row) {
        return new ChargeBody(
                row.id(),
                row.source(),
                row.sourceId(),
                row.item(),
                row.roomId(),
                Masked.name(row.payerName()),
                row.description(),
                row.openedAt(),
                row.amount(),
                row.paid(),
                row.balance(),
                row.state());
    }
}
