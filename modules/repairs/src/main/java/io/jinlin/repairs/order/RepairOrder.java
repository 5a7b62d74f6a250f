package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.Step.*;
import static jakarta.persistence.CascadeType.PERSIST;

import io.jinlin.kernel.Texts;
import io.jinlin.repairs.RepairRule;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to put something right, from the call to the filed form (S0 五.2).
 *
 * <p>Received at the desk, dispatched by the repair lead (urgent ones by anybody at the desk), accepted, worked on, finished and
 * signed by the owner, confirmed by the repair lead, settled when it is free or paid, visited and filed. An unsatisfied visit sends
 * it back to be dispatched in another round. Until the work is finished the owner may object: the repair lead signs for the
 * withdrawal, reception voids. Under warranty it goes to the developer and comes back. In public areas nobody signs as owner and
 * nobody is visited: the repair lead confirms and files. {@link Step} is the table of all this.
 */
@Entity
@Table(name = "repair_order")
public class RepairOrder extends OrderHead {

    private static final int LONGEST_REASON = 500;

    @Embedded
    private Round current;

    @OneToMany(mappedBy = "order", cascade = PERSIST)
    @OrderBy("id")
    private List<RepairStep> steps = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = PERSIST)
    @OrderBy("round")
    private List<WorkReport> reports = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RepairOrder() {}

    private RepairOrder(RepairCall call, Place place, String number, Instant at, Instant dueAt) {
        super(call, place, number, at);
        this.current = Round.first(dueAt);
    }

    /** Urgent work is due in 24 hours, other work in 3 days, unless the tenant's time limits say otherwise. */
    public static RepairOrder received(
            RepairCall call, Place place, String number, UUID by, Instant at, TimeLimits limits) {
        rule(!place.isPublic() || !call.isCharged(), PUBLIC_REPAIRS_ARE_FREE);
        var order = new RepairOrder(call, place, number, at, limits.due(call.urgency(), at));
        order.steps.add(new RepairStep(order, RECEIVE, OrderState.RECEIVED, by, at, null));
        return order;
    }

    public void dispatchTo(UUID engineer, Dispatcher by, Instant at) {
        rule(call().isUrgent() || by.isRepairLead(), NORMAL_ORDERS_ARE_DISPATCHED_BY_THE_REPAIR_LEAD, number());
        take(DISPATCH, by.staffId(), at, null);
        current.give(engineer);
    }

    /** Takes the order back from an engineer who has not accepted it yet: the undo of a dispatch. */
    public void recall(UUID by, Instant at) {
        take(RECALL, by, at, null);
        current.give(null);
    }

    public void accept(UUID engineer, Instant at) {
        takeAs(engineer, ACCEPT, at, null);
    }

    public void decline(UUID engineer, String reason, Instant at) {
        takeAs(engineer, DECLINE, at, stated(reason, A_DECLINED_ORDER_STATES_ITS_REASON));
        current.give(null);
    }

    /** The engineer leaves the company: a colleague gets the order, and accepts it anew; without one it waits to be given out again. */
    void passOn(@Nullable UUID successor, UUID by, Instant at) {
        take(successor == null ? RELEASE : PASS_ON, by, at, null);
        current.give(successor);
    }

    public void arrive(UUID engineer, Instant at) {
        takeAs(engineer, ARRIVE, at, null);
    }

    /** The owner signed on the engineer's phone. */
    public void signedByOwner(UUID engineer, UUID signatureFile, Instant at) {
        takeAs(engineer, OWNER_SIGN, at, null);
        current.sign(signatureFile);
    }

    /** The work is done. In a room the owner has signed, on the phone or on the paper copy that the engineer brings back. */
    public void finish(UUID engineer, WorkDone work, Instant at) {
        checkEngineer(engineer, FINISH);
        work.check(call(), place(), current.isSignedOnPhone(), number());
        take(FINISH, engineer, at, null);
        reports.add(new WorkReport(this, work, engineer, current.ownerSignatureId(), at));
        current.finish(work, at);
    }

    /** Billing has opened the charge of this round's fee. */
    public void billed(UUID charge) {
        current.bill(charge);
    }

    /** The repair lead signs for the work; what costs nothing or is already paid is settled at once. */
    public void confirm(UUID lead, Instant at) {
        take(CONFIRM, lead, at, null);
        settleWhenDue(at);
    }

    public void paid(Instant at) {
        take(PAY, null, at, null);
        current.pay(true);
        settleWhenDue(at);
    }

    /** The payment was taken back: the order waits for its fee again, unless it has been visited already. */
    public void unpaid(Instant at) {
        take(UNPAY, null, at, null);
        current.pay(false);
        if (state() == OrderState.SETTLED) {
            take(UNSETTLE, null, at, null);
        }
    }

    private void settleWhenDue(Instant at) {
        if (state() == OrderState.CONFIRMED && !place().isPublic() && !current.awaitsPayment()) {
            take(SETTLE, null, at, null);
        }
    }

    /** The owner was asked how it went. Who is not satisfied gets another round, with a time limit of its own. */
    public void visited(boolean satisfied, String opinion, UUID by, Instant at, TimeLimits limits) {
        rule(satisfied || !opinion.isBlank(), AN_UNSATISFIED_VISIT_STATES_WHY);
        take(VISIT, by, at, opinion.isBlank() ? null : opinion.strip());
        if (!satisfied) {
            current = current.next(limits.due(call().urgency(), at));
            take(REOPEN, by, at, null);
        }
    }

    /** Why the signed copy has not come back; until it does, the order is not done with (S0 5.3.7). */
    public void copyIsMissing(String reason, UUID by, Instant at) {
        var words = stated(reason, A_MISSING_COPY_STATES_ITS_REASON);
        take(MISS_COPY, by, at, words);
        current.missCopy(words);
    }

    /** @param copyIsBack the paper copy with the owner's signature lies before the person who files */
    public void file(boolean copyIsBack, UUID by, Instant at) {
        FILE.from(state(), number());
        rule(!current.awaitsPayment(), AN_ORDER_IS_FILED_WHEN_IT_IS_PAID, number());
        rule(current.isSignedOnPhone() || copyIsBack, AN_ORDER_IS_FILED_WITH_ITS_SIGNED_COPY, number());
        take(FILE, by, at, null);
        current.missCopy(null);
    }

    /** Public orders end with the repair lead: no owner signs, nobody is visited. */
    public void filePublic(UUID lead, Instant at) {
        rule(place().isPublic(), ORDERS_IN_ROOMS_ARE_FILED_AFTER_THE_VISIT, number());
        take(FILE_PUBLIC, lead, at, null);
    }

    /** The owner objects to the repair. */
    public void object(UUID by, String reason, Instant at) {
        take(OBJECT, by, at, stated(reason, A_WITHDRAWAL_STATES_ITS_REASON));
    }

    /** The owner wants the repair after all. */
    public void resume(UUID by, Instant at) {
        take(RESUME, by, at, null);
        current.give(null);
    }

    /** The repair lead signs for the withdrawal. */
    public void withdraw(UUID lead, Instant at) {
        take(WITHDRAW, lead, at, null);
    }

    /** Reception strikes the order off. */
    public void annul(UUID by, Instant at) {
        take(VOID, by, at, null);
    }

    /** A defect under warranty goes to the developer's construction department. */
    public void handOver(UUID lead, String reason, Instant at) {
        take(HAND_OVER, lead, at, stated(reason, A_HAND_OVER_STATES_ITS_REASON));
        current.give(null);
    }

    public void takeBack(UUID lead, String reason, Instant at) {
        take(TAKE_BACK, lead, at, stated(reason, A_HAND_OVER_STATES_ITS_REASON));
    }

    /** The developer has put it right and the repair lead has seen it. */
    public void finishedByDeveloper(UUID lead, String findings, Instant at) {
        take(DEVELOPER_FINISH, lead, at, stated(findings, A_FINISHED_REPAIR_SAYS_WHAT_WAS_DONE));
        current.finish(null, at);
        settleWhenDue(at);
    }

    private void takeAs(UUID engineer, Step step, Instant at, @Nullable String note) {
        checkEngineer(engineer, step);
        take(step, engineer, at, note);
    }

    private void checkEngineer(UUID engineer, Step step) {
        step.from(state(), number());
        rule(engineer.equals(current.engineerId()), ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER, number());
    }

    private void take(Step step, @Nullable UUID by, Instant at, @Nullable String note) {
        moveTo(step.from(state(), number()));
        steps.add(new RepairStep(this, step, state(), by, at, note));
    }

    private static String stated(String reason, RepairRule rule) {
        var words = Texts.within(reason, LONGEST_REASON, "reason");
        rule(!words.isEmpty(), rule);
        return words;
    }

    /** Now is the first moment in this round at which the owner may be visited. */
    public boolean hasJustBecomeReadyForVisit() {
        return state() == OrderState.SETTLED
                && steps.stream()
                                .filter(taken -> taken.round() == current.number() && taken.step() == SETTLE)
                                .count()
                        == 1;
    }

    public Round current() {
        return current;
    }

    public List<RepairStep> steps() {
        return List.copyOf(steps);
    }
}
