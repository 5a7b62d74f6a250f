package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT;
import static io.jinlin.billing.BillingRule.A_PAYMENT_OF_AN_EARLIER_DAY_IS_REVERSED_BY_THE_MANAGER;
import static io.jinlin.billing.BillingRule.WHO_TOOK_A_PAYMENT_DOES_NOT_REVERSE_IT;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.billing.charge.ChargeRow;
import io.jinlin.billing.ledger.Entry;
import io.jinlin.billing.ledger.EntryKind;
import io.jinlin.billing.ledger.Household;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Money taken at the counter for charges of one household.
 *
 * <p>Received with a key that makes it happen once, spread over charges, receipted in the same moment. Never changed: taken back
 * whole, with a reason, on its own day by a supervisor and later by the manager; its receipt number stays and is void.
 */
@Entity
@Table(name = "payment")
public class Payment {

    @Id
    private UUID id;

    @Column(name = "idempotency_key")
    private String idempotencyKey;

    private String fingerprint;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "building_id")
    private @Nullable UUID buildingId;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "payer_name")
    private String payerName;

    private Money amount;

    @Column(name = "cash_received")
    private Money cashReceived;

    @Column(name = "change_given")
    private Money changeGiven;

    @Column(name = "cashier_id")
    private UUID cashierId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init")
    protected Payment() {}

    static Payment received(String key, ReceivePayment asked, ChargeRow oldest, UUID cashier, Instant at) {
        var payment = new Payment();
        payment.id = Ids.next();
        payment.idempotencyKey = key;
        payment.fingerprint = asked.fingerprint();
        payment.projectId = oldest.projectId();
        payment.buildingId = oldest.buildingId();
        payment.roomId = oldest.roomId();
        payment.payerName = asked.payer() == null ? oldest.payerName() : asked.payer();
        payment.amount = asked.amount();
        payment.cashReceived = asked.cashHanded();
        payment.changeGiven = asked.change();
        payment.cashierId = cashier;
        payment.receivedAt = at;
        return payment;
    }

    /** The means of payment hold it, the charges owe that much less. */
    Entry entry(List<Tender> tenders, List<Allocation> allocations) {
        var lines = Stream.concat(
                        tenders.stream().map(Tender::posting),
                        allocations.stream().map(Allocation::posting))
                .toList();
        var household = new Household(projectId, buildingId, roomId);
        return new Entry(EntryKind.PAYMENT, id, household, lines, cashierId, receivedAt);
    }

    /** @throws io.jinlin.kernel.RuleViolation AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT */
    void mustAnswer(ReceivePayment asked) {
        rule(fingerprint.equals(asked.fingerprint()), AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT, idempotencyKey);
    }

    /**
     * Two people see to money that goes back, even where one person's positions would do for both.
     *
     * @param alsoLater whether that person may take back payments of earlier days
     */
    void mustBeReversibleBy(UUID person, boolean alsoLater, Clock clock) {
        rule(!person.equals(cashierId), WHO_TOOK_A_PAYMENT_DOES_NOT_REVERSE_IT);
        rule(
                isOf(LocalDate.now(clock), clock.getZone()) || alsoLater,
                A_PAYMENT_OF_AN_EARLIER_DAY_IS_REVERSED_BY_THE_MANAGER);
    }

    boolean isOf(LocalDate day, ZoneId zone) {
        return LocalDate.ofInstant(receivedAt, zone).equals(day);
    }

    public UUID id() {
        return id;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID buildingId() {
        return buildingId;
    }

    public UUID roomId() {
        return roomId;
    }

    public String payerName() {
        return payerName;
    }

    public Money amount() {
        return amount;
    }

    public Money changeGiven() {
        return changeGiven;
    }

    public UUID cashierId() {
        return cashierId;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
