package io.jinlin.billing.rest;

import io.jinlin.billing.payment.PaymentLine;
import io.jinlin.billing.payment.PaymentRow;
import io.jinlin.billing.payment.PaymentState;
import io.jinlin.kernel.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment in a list; amounts in yuan (CNY) as decimal strings.
 *
 * @param room {@code 3-2-1501}
 * @param payer masked
 * @param tenders by what means; adds up to the amount
 * @param prints how often the receipt was printed
 * @param reversalReason why it was taken back, if it was
 */
public record PaymentBody(
        UUID id,
        UUID roomId,
        String room,
        String payer,
        Money amount,
        Money cashReceived,
        Money changeGiven,
        List<PaymentRow.Tendered> tenders,
        UUID cashierId,
        String cashier,
        Instant receivedAt,
        String receiptNumber,
        long prints,
        PaymentState state,
        @Nullable String reversalReason,
        @Nullable Instant reversedAt) {

    static PaymentBody of(PaymentLine line) {
        var row = line.payment();
        return new PaymentBody(
                row.id(),
                row.roomId(),
                line.room(),
                line.payer(),
                row.amount(),
                row.cashReceived(),
                row.changeGiven(),
                row.tenders(),
                row.cashierId(),
                line.cashier(),
                row.receivedAt(),
                row.receiptNumber(),
                row.prints(),
                row.state(),
                row.reversalReason(),
                row.reversedAt());
    }
}
