package io.jinlin.billing.charge;

import io.jinlin.billing.NewCharge;
import io.jinlin.billing.ledger.Account;
import io.jinlin.billing.ledger.Entry;
import io.jinlin.billing.ledger.EntryKind;
import io.jinlin.billing.ledger.Household;
import io.jinlin.billing.ledger.Posting;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a household owes for one item of one source, such as the labour of a repair order.
 *
 * <p>Opened by the desk that did the work, settled by one or several payments, owed again when a payment is reversed, cancelled by
 * that desk as long as nothing is paid. What is left of it is nowhere written: it is the sum of its postings.
 */
@Entity
@Table(name = "charge")
public class Charge {

    @Id
    private UUID id;

    private String source;

    @Column(name = "source_id")
    private UUID sourceId;

    private String item;
    private int round;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "building_id")
    private @Nullable UUID buildingId;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "payer_name")
    private String payerName;

    private Money amount;
    private String description;

    @Column(name = "opened_at")
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Charge() {}

    /** @param round 1, or one more than that of the cancelled charge before */
    public static Charge opened(NewCharge wanted, int round, Instant at) {
        var charge = new Charge();
        charge.id = Ids.next();
        charge.source = wanted.source();
        charge.sourceId = wanted.sourceId();
        charge.item = wanted.item();
        charge.round = round;
        charge.projectId = wanted.projectId();
        charge.buildingId = wanted.buildingId();
        charge.roomId = wanted.roomId();
        charge.payerName = wanted.payerName().strip();
        charge.amount = wanted.amount();
        charge.description = wanted.description().strip();
        charge.openedAt = at;
        return charge;
    }

    /** The household owes it, the company has earned it. */
    public Entry entry(UUID by) {
        var lines = List.of(
                Posting.ofCharge(Account.RECEIVABLE, id, amount),
                Posting.ofCharge(Account.INCOME, id, amount.negated()));
        return new Entry(EntryKind.CHARGE, id, new Household(projectId, buildingId, roomId), lines, by, openedAt);
    }

    public UUID id() {
        return id;
    }
}
