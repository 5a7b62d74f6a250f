package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.OrderState.*;

import io.jinlin.kernel.Rule;
import io.jinlin.repairs.RepairRule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that may happen to an order, and the one table of what may follow what. A step taken from a state that is not in its
 * row breaks the rule of that row. Steps without a target state are notes in the timeline.
 */
public enum Step {
    RECEIVE(RECEIVED, A_REPAIR_SAYS_WHAT_IS_WRONG),
    DISPATCH(DISPATCHED, ONLY_RECEIVED_ORDERS_ARE_DISPATCHED, RECEIVED),
    RECALL(RECEIVED, ONLY_DISPATCHED_ORDERS_ARE_RECALLED, DISPATCHED),
    ACCEPT(ACCEPTED, ONLY_DISPATCHED_ORDERS_ARE_ACCEPTED, DISPATCHED),
    DECLINE(RECEIVED, ONLY_UNSTARTED_ORDERS_ARE_DECLINED, DISPATCHED, ACCEPTED),
    PASS_ON(DISPATCHED, WORK_IS_PASSED_ON_WHILE_AN_ENGINEER_HAS_IT, DISPATCHED, ACCEPTED, ON_SITE),
    RELEASE(RECEIVED, WORK_IS_PASSED_ON_WHILE_AN_ENGINEER_HAS_IT, DISPATCHED, ACCEPTED, ON_SITE),
    ARRIVE(ON_SITE, AN_ENGINEER_ACCEPTS_BEFORE_ARRIVING, ACCEPTED),
    OWNER_SIGN(null, THE_OWNER_SIGNS_WHILE_THE_ENGINEER_IS_ON_SITE, ON_SITE),
    FINISH(FINISHED, WORK_IS_FINISHED_ON_SITE, ON_SITE),
    CONFIRM(CONFIRMED, ONLY_FINISHED_ORDERS_ARE_CONFIRMED, FINISHED),
    PAY(null, ONLY_CONFIRMED_ORDERS_ARE_SETTLED, FINISHED, CONFIRMED, SETTLED, VISITED, FILED),
    SETTLE(SETTLED, ONLY_CONFIRMED_ORDERS_ARE_SETTLED, CONFIRMED),
    UNPAY(null, ONLY_CONFIRMED_ORDERS_ARE_SETTLED, FINISHED, CONFIRMED, SETTLED, VISITED, FILED),
    UNSETTLE(CONFIRMED, ONLY_CONFIRMED_ORDERS_ARE_SETTLED, SETTLED),
    VISIT(VISITED, ONLY_SETTLED_ORDERS_ARE_VISITED, SETTLED),
    REOPEN(RECEIVED, ONLY_VISITED_ORDERS_ARE_REOPENED, VISITED),
    MISS_COPY(null, WORK_IS_FINISHED_ON_SITE, FINISHED, CONFIRMED, SETTLED, VISITED),
    FILE(FILED, ORDERS_IN_ROOMS_ARE_FILED_AFTER_THE_VISIT, VISITED),
    FILE_PUBLIC(FILED, PUBLIC_ORDERS_ARE_FILED_AFTER_CONFIRMATION, CONFIRMED),

    OBJECT(OBJECTED, OWNERS_OBJECT_BEFORE_THE_WORK_IS_FINISHED, RECEIVED, DISPATCHED, ACCEPTED, ON_SITE),
    RESUME(RECEIVED, ONLY_OBJECTIONS_ARE_SIGNED_FOR, OBJECTED),
    WITHDRAW(WITHDRAWN, ONLY_OBJECTIONS_ARE_SIGNED_FOR, OBJECTED),
    VOID(VOIDED, ONLY_WITHDRAWN_ORDERS_ARE_VOIDED, WITHDRAWN),
    HAND_OVER(HANDED_OVER, ONLY_UNFINISHED_ORDERS_GO_TO_THE_DEVELOPER, RECEIVED, DISPATCHED, ACCEPTED, ON_SITE),
    TAKE_BACK(RECEIVED, ONLY_ORDERS_WITH_THE_DEVELOPER_COME_BACK, HANDED_OVER),
    DEVELOPER_FINISH(CONFIRMED, ONLY_ORDERS_WITH_THE_DEVELOPER_COME_BACK, HANDED_OVER);

    private final @Nullable OrderState target;
    private final Rule law;
    private final Set<OrderState> from;

    Step(@Nullable OrderState target, RepairRule law, OrderState... from) {
        this.target = target;
        this.law = law;
        this.from = from.length == 0 ? EnumSet.noneOf(OrderState.class) : EnumSet.of(from[0], from);
    }

    public boolean isAllowedFrom(OrderState state) {
        return from.contains(state);
    }

    /** The state after this step. @throws io.jinlin.kernel.RuleViolation the rule of this row, when it may not follow */
    OrderState from(OrderState state, String number) {
        rule(isAllowedFrom(state), law, number);
        return target == null ? state : target;
    }

    Rule law() {
        return law;
    }

    public String key() {
        return "repairs.step." + name();
    }

    /** The table as a Mermaid diagram, so that the drawing in the handbook cannot lie. */
    static String drawn() {
        var arrows = Stream.of(values())
                .filter(step -> step.target != null && step != RECEIVE)
                .flatMap(step -> step.from.stream().map(state -> "    " + state + " --> " + step.target + ": " + step))
                .collect(Collectors.joining("\n"));
        return "stateDiagram-v2\n    [*] --> RECEIVED: RECEIVE\n" + arrows
                + "\n    FILED --> [*]\n    VOIDED --> [*]\n";
    }
}
