package io.jinlin.billing;

import static io.jinlin.billing.BillingRule.AN_ITEM_IS_CHARGED_ONCE;
import static io.jinlin.billing.BillingRule.A_PAID_CHARGE_IS_NOT_CANCELLED;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.billing.charge.Charge;
import io.jinlin.billing.charge.ChargeRecords;
import io.jinlin.billing.charge.ChargeState;
import io.jinlin.billing.ledger.Ledger;
import io.jinlin.billing.ledger.Reversal;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * Where other desks have something charged, inside their own transaction and under their own permission.
 *
 * <p>For each source and item there is one open charge: asking again for the same amount gives the same charge, for another amount
 * is refused. After {@link #cancel} the item may be charged anew.
 */
@Desk
public class Charges {

    @Inject
    ChargeRecords charges;

    @Inject
    Ledger ledger;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** @throws io.jinlin.kernel.RuleViolation {@link BillingRule#AN_ITEM_IS_CHARGED_ONCE} if it is open with another amount */
    public UUID open(NewCharge wanted) {
        charges.lockSource(wanted.source(), wanted.sourceId());
        var last = charges.lastOf(wanted.source(), wanted.sourceId(), wanted.item());
        if (last.isPresent() && last.get().state() != ChargeState.CANCELLED) {
            rule(last.get().amount().equals(wanted.amount()), AN_ITEM_IS_CHARGED_ONCE, wanted.description());
            return last.get().id();
        }
        var round = last.map(before -> before.round() + 1).orElse(1);
        var charge = Charge.opened(wanted, round, clock.instant());
        ledger.post(charge.entry(staff.id()));
        charges.add(charge);
        return charge.id();
    }

    /**
     * Takes back every open charge of the source; without one, nothing happens.
     *
     * @throws io.jinlin.kernel.RuleViolation {@link BillingRule#A_PAID_CHARGE_IS_NOT_CANCELLED}: reverse the payment first
     */
    public void cancel(String source, UUID sourceId, String reason) {
        charges.lockSource(source, sourceId);
        for (var standing : charges.allOf(source, sourceId)) {
            if (standing.state() == ChargeState.CANCELLED) {
                continue;
            }
            charges.lock(standing.id());
            var now = charges.standing(standing.id());
            rule(
                    now.paid().isZero(),
                    A_PAID_CHARGE_IS_NOT_CANCELLED,
                    now.description(),
                    now.paid().shown());
            var entry = ledger.get(standing.id());
            var reversal = Reversal.of(entry, reason, source, staff.id(), clock.instant());
            ledger.post(entry.mirrored(reversal.id(), staff.id(), clock.instant()));
            ledger.add(reversal);
        }
    }
}
