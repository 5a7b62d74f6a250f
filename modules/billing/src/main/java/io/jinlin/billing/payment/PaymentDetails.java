package io.jinlin.billing.payment;

import io.jinlin.billing.ledger.Account;
import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One payment down to its postings. */
public record PaymentDetails(
        PaymentRow payment,
        String capitals,
        List<Paid> allocations,
        List<Tender> tenders,
        List<Line> postings,
        List<Printed> prints)
        implements Serializable {

    /** The part that went to one charge. */
    public record Paid(UUID chargeId, String source, UUID sourceId, String description, Money amount)
            implements Serializable {}

    /** One line of the payment's entry or of its reversal's: debit positive, credit negative. */
    public record Line(
            boolean reversal, Account account, @Nullable UUID chargeId, Money amount, @Nullable String reference)
            implements Serializable {}

    /** One time the receipt was printed. */
    public record Printed(int ordinal, Instant at, UUID by) implements Serializable {}
}
