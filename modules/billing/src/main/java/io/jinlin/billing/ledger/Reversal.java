package io.jinlin.billing.ledger;

import static io.jinlin.billing.BillingRule.A_REVERSAL_STATES_ITS_REASON;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Why, by whom and by what authority an entry was taken back; an entry is taken back once. */
@Entity
@Table(name = "reversal")
public class Reversal {

    @Id
    private UUID id;

    @Column(name = "original_id")
    private UUID originalId;

    private String reason;
    private String authority;

    @Column(name = "reversed_by")
    private UUID reversedBy;

    @Column(name = "reversed_at")
    private Instant reversedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reversal() {}

    /**
     * @param authority the permission by which it is done, or the source that withdraws its own charge
     * @throws io.jinlin.kernel.RuleViolation A_REVERSAL_STATES_ITS_REASON
     */
    public static Reversal of(Entry original, String reason, String authority, UUID by, Instant at) {
        rule(!reason.isBlank(), A_REVERSAL_STATES_ITS_REASON);
        var reversal = new Reversal();
        reversal.id = Ids.next();
        reversal.originalId = original.id();
        reversal.reason = reason.strip();
        reversal.authority = authority;
        reversal.reversedBy = by;
        reversal.reversedAt = at;
        return reversal;
    }

    public UUID id() {
        return id;
    }
}
