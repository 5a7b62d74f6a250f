package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.AN_ENTRY_IS_REVERSED_ONCE;
import static io.jinlin.billing.BillingRule.AN_IDEMPOTENCY_KEY_HAS_EIGHT_TO_A_HUNDRED_CHARACTERS;
import static io.jinlin.billing.BillingRule.A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.billing.ChargeReopened;
import io.jinlin.billing.ChargeSettled;
import io.jinlin.billing.charge.ChargeRecords;
import io.jinlin.billing.charge.ChargeRow;
import io.jinlin.billing.charge.ChargeState;
import io.jinlin.billing.ledger.Account;
import io.jinlin.billing.ledger.Ledger;
import io.jinlin.billing.ledger.Reversal;
import io.jinlin.billing.receipt.Receipt;
import io.jinlin.billing.receipt.Receipts;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.Authority;
import io.jinlin.identity.AuthorityLimits;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.Scope;
import io.jinlin.printing.Printer;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.Live;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The cashier's window: takes money for open charges, and gives it back. */
@Desk
public class PaymentCounter {

    private static final String REVERSE = "billing.payment.reverse";
    private static final String REFUND = "billing.payment.refund";

    @Inject
    ChargeRecords charges;

    @Inject
    Payments payments;

    @Inject
    Ledger ledger;

    @Inject
    Receipts receipts;

    @Inject
    Printer printer;

    @Inject
    AuthorityLimits authority;

    @Inject
    Scope scope;

    @Inject
    CurrentStaff staff;

    @Inject
    AuditTrail audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    @Inject
    Event<ChargeSettled> settled;

    @Inject
    Event<ChargeReopened> reopened;

    /** What the household owes, the oldest first. */
    @Allowed("billing.payment.receive")
    public List<ChargeRow> owed(UUID roomId) {
        return charges.owed(roomId);
    }

    /**
     * Books the payment and its receipt, once for each key: however often and however simultaneously it is asked with the same key and
     * the same request, the answer is the same.
     *
     * <p>The receipt number is taken last, so that the book is locked for the shortest time.
     */
    @Allowed("billing.payment.receive")
    public PaymentTaken receive(String key, ReceivePayment asked) {
        rule(key.matches("[\\x21-\\x7e]{8,100}"), AN_IDEMPOTENCY_KEY_HAS_EIGHT_TO_A_HUNDRED_CHARACTERS);
        var before = payments.withKeyLocked(staff.id(), key);
        if (before.isPresent()) {
            before.get().mustAnswer(asked);
            return taken(before.get(), receipts.of(before.get().id()));
        }
        var owed = lockedOwed(asked);
        var allocations = Allocation.oldestFirst(asked.amount(), owed);
        var payment = Payment.received(key, asked, owed.get(0), staff.id(), clock.instant());
        printer.mustShow(payment.payerName(), "payer");
        ledger.post(payment.entry(asked.tenders(), allocations));
        payments.add(payment);
        allocations.stream()
                .filter(Allocation::settles)
                .map(Allocation::charge)
                .forEach(charge -> settled.fire(new ChargeSettled(charge.id(), charge.source(), charge.sourceId())));
        live.changed("billing.payment", payment.projectId(), payment.buildingId());
        var receipt = receipts.issue(asked.bookId(), payment);
        return taken(payment, receipt);
    }

    /**
     * Takes the payment back whole: on its own day with {@code billing.payment.reverse}, later with {@code billing.payment.refund} too.
     *
     * @throws io.jinlin.kernel.RuleViolation AN_ENTRY_IS_REVERSED_ONCE, A_REVERSAL_STATES_ITS_REASON
     */
    @Allowed(REVERSE)
    public void reverse(UUID paymentId, String reason) {
        var payment = payments.locked(paymentId);
        rule(
                !ledger.isReversed(paymentId),
                AN_ENTRY_IS_REVERSED_ONCE,
                receipts.of(paymentId).shownNumber());
        var mayRefund = staff.may(REFUND) && scope.covers(REFUND, payment.projectId(), payment.buildingId());
        payment.mustBeReversibleBy(staff.id(), mayRefund, clock);
        authority.mustCover(
                payment.isOf(LocalDate.now(clock), clock.getZone())
                        ? Authority.PAYMENT_REVERSAL
                        : Authority.PAYMENT_REFUND,
                payment.amount(),
                payment.projectId(),
                payment.buildingId());
        var entry = ledger.get(paymentId);
        var reversal = Reversal.of(entry, reason, mayRefund ? REFUND : REVERSE, staff.id(), clock.instant());
        var chargeIds = entry.postings().stream()
                .filter(line -> line.account() == Account.RECEIVABLE)
                .flatMap(line -> Stream.ofNullable(line.chargeId()))
                .toList();
        charges.lock(chargeIds);
        var settledBefore = charges.standings(chargeIds).stream()
                .filter(charge -> charge.state() == ChargeState.SETTLED)
                .toList();
        ledger.post(entry.mirrored(reversal.id(), staff.id(), clock.instant()));
        ledger.add(reversal);
        live.changed("billing.payment", payment.projectId(), payment.buildingId());
        audit.record(REVERSE, "billing.payment", paymentId, Map.of("reason", reason.strip()));
        settledBefore.forEach(
                charge -> reopened.fire(new ChargeReopened(charge.id(), charge.source(), charge.sourceId())));
    }

    /** The charges asked for as they stand while nobody else can pay them. */
    private List<ChargeRow> lockedOwed(ReceivePayment asked) {
        var wanted = asked.chargeIds() == null ? null : Set.copyOf(asked.chargeIds());
        var open = charges.owed(asked.roomId()).stream()
                .map(ChargeRow::id)
                .filter(id -> wanted == null || wanted.contains(id))
                .toList();
        rule(
                !open.isEmpty() && (wanted == null || open.size() == wanted.size()),
                A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM);
        charges.lock(open);
        return charges.standings(open);
    }

    private static PaymentTaken taken(Payment payment, Receipt receipt) {
        return new PaymentTaken(
                payment.id(), receipt.shownNumber(), payment.amount(), payment.changeGiven(), receipt.capitals());
    }
}
