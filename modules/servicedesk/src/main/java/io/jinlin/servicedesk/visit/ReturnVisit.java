package io.jinlin.servicedesk.visit;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.servicedesk.ServiceDeskRule.AN_UNSATISFIED_OWNER_IS_QUOTED;
import static io.jinlin.servicedesk.ServiceDeskRule.A_VISIT_IN_PERSON_IS_SIGNED;
import static io.jinlin.servicedesk.ServiceDeskRule.A_VISIT_IS_RECORDED_ONCE;
import static jakarta.persistence.EnumType.STRING;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import io.jinlin.repairs.OrderLine;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question to the owner after a repair: are you satisfied? (V-1)
 *
 * <p>Due as soon as the order is finished and settled, sooner for urgent work. Asked by telephone, in person or by letter; whoever
 * is not reached stays in the queue. An unsatisfied owner is quoted, and the order goes back to be dispatched; when that round is
 * settled, a new visit is due.
 */
@Entity
@Table(name = "return_visit")
public class ReturnVisit {

    private static final Duration AFTER_URGENT_WORK = Duration.ofDays(1);
    private static final Duration AFTER_OTHER_WORK = Duration.ofDays(3);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID orderId;
    private int round;
    private String orderNumber;
    private UUID projectId;
    private @Nullable UUID buildingId;
    private UUID roomId;
    private String address;
    private String content;
    private Instant dueAt;
    private int attempts;

    @Enumerated(STRING)
    private @Nullable VisitMeans means;

    @Enumerated(STRING)
    private @Nullable VisitOutcome outcome;

    private @Nullable String opinion;
    private @Nullable UUID signatureId;
    private @Nullable UUID visitedBy;
    private @Nullable Instant visitedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReturnVisit() {}

    private ReturnVisit(OrderLine order, UUID roomId, @Nullable UUID buildingId, Instant dueAt) {
        this.id = Ids.next();
        this.orderId = order.orderId();
        this.round = order.round();
        this.orderNumber = order.number();
        this.projectId = order.projectId();
        this.buildingId = buildingId;
        this.roomId = roomId;
        this.address = order.address();
        this.content = order.content();
        this.dueAt = dueAt;
    }

    /** Due a day after urgent work and three days after other work. */
    public static ReturnVisit due(OrderLine order, UUID roomId, @Nullable UUID buildingId, Instant settledAt) {
        return new ReturnVisit(
                order, roomId, buildingId, settledAt.plus(order.urgent() ? AFTER_URGENT_WORK : AFTER_OTHER_WORK));
    }

    /** Whoever was called did not answer; the visit stays due. */
    public void notReached(UUID by, Instant at) {
        rule(outcome == null, A_VISIT_IS_RECORDED_ONCE, orderNumber);
        attempts++;
        visitedBy = by;
        visitedAt = at;
    }

    public void satisfied(Answer answer, UUID by, Instant at) {
        record(VisitOutcome.SATISFIED, answer, by, at);
    }

    /** The owner's words go back with the order. */
    public void unsatisfied(Answer answer, UUID by, Instant at) {
        if (answer.opinion() == null) {
            throw new RuleViolation(AN_UNSATISFIED_OWNER_IS_QUOTED, orderNumber).at("opinion");
        }
        record(VisitOutcome.UNSATISFIED, answer, by, at);
    }

    private void record(VisitOutcome now, Answer answer, UUID by, Instant at) {
        rule(outcome == null, A_VISIT_IS_RECORDED_ONCE, orderNumber);
        if (answer.means() == VisitMeans.IN_PERSON && answer.signatureId() == null) {
            throw new RuleViolation(A_VISIT_IN_PERSON_IS_SIGNED, orderNumber).at("signature");
        }
        attempts++;
        outcome = now;
        means = answer.means();
        opinion = answer.opinion();
        signatureId = answer.signatureId();
        visitedBy = by;
        visitedAt = at;
    }

    /** What the owner said, how, and the signature of a visit in person. */
    public record Answer(VisitMeans means, @Nullable String opinion, @Nullable UUID signatureId) {
        private static final int LONGEST_OPINION = 1000;

        public Answer {
            opinion = Texts.within(LONGEST_OPINION, "opinion", opinion);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID orderId() {
        return orderId;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID buildingId() {
        return buildingId;
    }

    public String orderNumber() {
        return orderNumber;
    }

    public @Nullable VisitOutcome outcome() {
        return outcome;
    }

    public @Nullable String opinion() {
        return opinion;
    }

    public @Nullable UUID signatureId() {
        return signatureId;
    }

    public int attempts() {
        return attempts;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
