package io.jinlin.billing.payment;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the payments of a list come to: those that stand, and those taken back.
 *
 * @param count payments that stand
 * @param total their sum
 * @param tenders the same by means; adds up to the total
 * @param reversedCount payments taken back, which are not in the total
 */
public record PaymentTotals(
        long count, Money total, List<PaymentRow.Tendered> tenders, long reversedCount, Money reversedTotal)
        implements Serializable {

    static PaymentTotals of(List<Sum> sums) {
        var standing = Sum.of(sums, PaymentState.POSTED);
        var reversed = Sum.of(sums, PaymentState.REVERSED);
        return new PaymentTotals(
                standing.count,
                new Money(standing.amount),
                PaymentRow.Tendered.of(
                        standing.cash, standing.transfer, standing.card, standing.wechat, standing.alipay),
                reversed.count,
                new Money(reversed.amount));
    }

    /** One line of the statement that adds them up. */
    public record Sum(
            PaymentState state,
            long count,
            BigDecimal amount,
            BigDecimal cash,
            BigDecimal transfer,
            BigDecimal card,
            BigDecimal wechat,
            BigDecimal alipay) {

        private static final BigDecimal NONE = BigDecimal.ZERO;

        private static Sum of(List<Sum> sums, PaymentState state) {
            return sums.stream()
                    .filter(sum -> sum.state == state)
                    .findFirst()
                    .orElse(new Sum(state, 0, NONE, NONE, NONE, NONE, NONE, NONE));
        }
    }
}
