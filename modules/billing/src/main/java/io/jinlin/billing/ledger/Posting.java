package io.jinlin.billing.ledger;

import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of an entry: debit positive, credit negative. */
@Embeddable
public class Posting {

    @Enumerated(STRING)
    private Account account;

    @Column(name = "charge_id")
    private @Nullable UUID chargeId;

    private Money amount;
    private @Nullable String reference;

    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    private Posting(Account account, @Nullable UUID chargeId, Money amount, @Nullable String reference) {
        this.account = account;
        this.chargeId = chargeId;
        this.amount = amount;
        this.reference = reference;
    }

    /** What a charge adds to ({@code +}) or a payment takes from ({@code -}) what is owed, or the income of a charge. */
    public static Posting ofCharge(Account account, UUID chargeId, Money amount) {
        return new Posting(account, chargeId, amount, null);
    }

    /** What came in by one of the means of payment. */
    public static Posting ofTender(Account account, Money amount, @Nullable String reference) {
        return new Posting(account, null, amount, reference);
    }

    Posting mirrored() {
        return new Posting(account, chargeId, amount.negated(), reference);
    }

    public Account account() {
        return account;
    }

    public @Nullable UUID chargeId() {
        return chargeId;
    }

    public Money amount() {
        return amount;
    }

    public @Nullable String reference() {
        return reference;
    }
}
