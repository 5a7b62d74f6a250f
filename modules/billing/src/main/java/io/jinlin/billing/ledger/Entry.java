package io.jinlin.billing.ledger;

import static io.jinlin.billing.BillingRule.LINES_OF_AN_ENTRY_SUM_TO_ZERO;
import static io.jinlin.kernel.Rule.rule;
import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One booking, with the id of the charge, payment or reversal it books. Whole when it is posted, never changed, taken back only by
 * its mirror image.
 */
@Entity
@Table(name = "entry")
public class Entry {

    @Id
    private UUID id;

    @Enumerated(STRING)
    private EntryKind kind;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "building_id")
    private @Nullable UUID buildingId;

    @Column(name = "room_id")
    private UUID roomId;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private UUID postedBy;

    @ElementCollection
    @CollectionTable(name = "posting", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "line")
    private List<Posting> postings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Entry() {}

    /** @throws io.jinlin.kernel.RuleViolation LINES_OF_AN_ENTRY_SUM_TO_ZERO */
    public Entry(EntryKind kind, UUID id, Household household, List<Posting> lines, UUID by, Instant at) {
        var sum = lines.stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
        rule(lines.size() >= 2 && sum.isZero(), LINES_OF_AN_ENTRY_SUM_TO_ZERO, sum.shown());
        this.id = id;
        this.kind = kind;
        this.projectId = household.projectId();
        this.buildingId = household.buildingId();
        this.roomId = household.roomId();
        this.postedAt = at;
        this.postedBy = by;
        this.postings = new ArrayList<>(lines);
    }

    /** The entry that undoes this one, line by line. */
    public Entry mirrored(UUID reversalId, UUID by, Instant at) {
        var mirror = postings.stream().map(Posting::mirrored).toList();
        return new Entry(EntryKind.REVERSAL, reversalId, new Household(projectId, buildingId, roomId), mirror, by, at);
    }

    public UUID id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public Instant postedAt() {
        return postedAt;
    }

    public List<Posting> postings() {
        return List.copyOf(postings);
    }
}
