package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.A_TENDER_IS_MORE_THAN_ZERO;
import static io.jinlin.billing.BillingRule.A_TENDER_REFERENCE_IS_SHORT;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.billing.ledger.Posting;
import io.jinlin.kernel.Money;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A part of a payment by one means.
 *
 * @param amount what is kept of it: change is already given back
 * @param reference number on the slip of a card or transfer
 */
public record Tender(TenderMethod method, Money amount, @Nullable String reference) implements Serializable {

    private static final int LONGEST_REFERENCE = 64;

    public Tender {
        rule(amount.isPositive(), A_TENDER_IS_MORE_THAN_ZERO, amount.shown());
        reference = reference == null || reference.isBlank() ? null : reference.strip();
        rule(
                reference == null || reference.length() <= LONGEST_REFERENCE,
                A_TENDER_REFERENCE_IS_SHORT,
                LONGEST_REFERENCE);
    }

    public static Tender of(TenderMethod method, Money amount) {
        return new Tender(method, amount, null);
    }

    Posting posting() {
        return Posting.ofTender(method.account(), amount, reference);
    }
}
