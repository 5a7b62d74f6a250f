package io.jinlin.billing.payment;

import io.jinlin.billing.receipt.ReceiptNumber;
import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A payment in a list.
 *
 * @param payerName in full; lists mask it
 * @param prints how often its receipt was printed
 */
public record PaymentRow(
        UUID id,
        UUID projectId,
        UUID roomId,
        String payerName,
        Money amount,
        Money cashReceived,
        Money changeGiven,
        UUID cashierId,
        Instant receivedAt,
        List<Tendered> tenders,
        String receiptNumber,
        long prints,
        PaymentState state,
        @Nullable String reversalReason,
        @Nullable UUID reversedBy,
        @Nullable Instant reversedAt)
        implements Serializable {

    /** What came by one means. */
    public record Tendered(TenderMethod method, Money amount) implements Serializable {

        static List<Tendered> of(
                BigDecimal cash, BigDecimal transfer, BigDecimal card, BigDecimal wechat, BigDecimal alipay) {
            return Stream.of(
                            new Tendered(TenderMethod.CASH, new Money(cash)),
                            new Tendered(TenderMethod.TRANSFER, new Money(transfer)),
                            new Tendered(TenderMethod.CARD, new Money(card)),
                            new Tendered(TenderMethod.WECHAT, new Money(wechat)),
                            new Tendered(TenderMethod.ALIPAY, new Money(alipay)))
                    .filter(tendered -> !tendered.amount.isZero())
                    .toList();
        }
    }

    /** As the register is read. */
    public PaymentRow(
            UUID id,
            UUID projectId,
            UUID roomId,
            String payerName,
            BigDecimal amount,
            Money cashReceived,
            Money changeGiven,
            UUID cashierId,
            Instant receivedAt,
            BigDecimal cash,
            BigDecimal transfer,
            BigDecimal card,
            BigDecimal wechat,
            BigDecimal alipay,
            String receiptPrefix,
            int receiptNumber,
            long prints,
            PaymentState state,
            @Nullable String reversalReason,
            @Nullable UUID reversedBy,
            @Nullable Instant reversedAt) {
        this(
                id,
                projectId,
                roomId,
                payerName,
                new Money(amount),
                cashReceived,
                changeGiven,
                cashierId,
                receivedAt,
                Tendered.of(cash, transfer, card, wechat, alipay),
                new ReceiptNumber(receiptPrefix, receiptNumber).shown(),
                prints,
                state,
                reversalReason,
                reversedBy,
                reversedAt);
    }

    public boolean isReversed() {
        return state == PaymentState.REVERSED;
    }
}
