package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.PAYMENT_EXCEEDS_BALANCE;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.billing.charge.ChargeRow;
import io.jinlin.billing.ledger.Account;
import io.jinlin.billing.ledger.Posting;
import io.jinlin.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** The part of a payment that goes to one charge. */
record Allocation(ChargeRow charge, Money amount) {

    /**
     * Spreads a payment over charges, the first one first, each up to what is left of it.
     *
     * @throws io.jinlin.kernel.RuleViolation PAYMENT_EXCEEDS_BALANCE: more is not taken, since nothing is kept as prepayment yet
     */
    static List<Allocation> oldestFirst(Money payment, List<ChargeRow> charges) {
        var owed = charges.stream().map(ChargeRow::balance).reduce(Money.ZERO, Money::plus);
        rule(!payment.exceeds(owed), PAYMENT_EXCEEDS_BALANCE, payment.shown(), owed.shown());
        var allocations = new ArrayList<Allocation>();
        var left = payment;
        for (var charge : charges) {
            var part = left.min(charge.balance());
            if (part.isPositive()) {
                allocations.add(new Allocation(charge, part));
                left = left.minus(part);
            }
        }
        return allocations;
    }

    boolean settles() {
        return amount.equals(charge.balance());
    }

    Posting posting() {
        return Posting.ofCharge(Account.RECEIVABLE, charge.id(), amount.negated());
    }
}
