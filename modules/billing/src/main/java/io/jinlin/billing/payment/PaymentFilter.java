package io.jinlin.billing.payment;

import io.jinlin.billing.receipt.ReceiptNumber;
import io.jinlin.kernel.KernelRule;
import io.jinlin.tenancy.BusinessClock;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are wanted; null means any.
 *
 * @param from first day, Asia/Shanghai
 * @param to last day, included
 * @param receipt a receipt number: {@code A-0000012}, or {@code 12} in any book
 */
public record PaymentFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID cashierId,
        @Nullable TenderMethod method,
        @Nullable ReceiptNumber receipt,
        @Nullable PaymentState state,
        @Nullable UUID roomId)
        implements Serializable {

    public PaymentFilter {
        KernelRule.mustBeOfThisAge(from);
        KernelRule.mustBeOfThisAge(to);
    }

    /** JPQL over {@code r}. */
    String condition() {
        var text = new StringBuilder();
        and(text, from, "r.receivedAt >= :from");
        and(text, to, "r.receivedAt < :to");
        and(text, cashierId, "r.cashierId = :cashier");
        if (method != null) {
            and(text, method, "r." + method.name().toLowerCase(Locale.ROOT) + " > 0");
        }
        if (receipt != null) {
            and(text, receipt, "r.receiptNumber = :number");
            and(text, receipt.prefix().isEmpty() ? null : receipt, "r.receiptPrefix = :prefix");
        }
        and(text, state, "r.state = :state");
        and(text, roomId, "r.roomId = :room");
        return text.toString();
    }

    void bind(Query query) {
        set(
                query,
                "from",
                from == null ? null : from.atStartOfDay(BusinessClock.ZONE).toInstant());
        set(
                query,
                "to",
                to == null
                        ? null
                        : to.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
        set(query, "cashier", cashierId);
        if (receipt != null) {
            set(query, "number", receipt.number());
            set(query, "prefix", receipt.prefix().isEmpty() ? null : receipt.prefix());
        }
        set(query, "state", state);
        set(query, "room", roomId);
    }

    private static void and(StringBuilder text, @Nullable Object given, String condition) {
        if (given != null) {
            text.append(" and ").append(condition);
        }
    }

    private static void set(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
