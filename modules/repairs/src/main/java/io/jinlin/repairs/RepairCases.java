package io.jinlin.repairs;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.After;
import io.jinlin.repairs.order.OrderFilter;
import io.jinlin.repairs.order.OrderRecords;
import io.jinlin.repairs.order.OrderRow;
import io.jinlin.repairs.order.OrderState;
import io.jinlin.repairs.order.RepairOrders;
import io.jinlin.repairs.order.VisitResults;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.Sort;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What other departments ask of and tell the repair department. */
@Desk
public class RepairCases {

    private static final int MOST = 50;

    @Inject
    RepairOrders orders;

    @Inject
    VisitResults visits;

    @Inject
    OrderRecords records;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    /** @throws io.jinlin.kernel.Absent if there is none, or none inside the scope */
    public OrderLine line(UUID orderId) {
        return line(orders.row(orderId));
    }

    /** What was done in this round of the order; empty while it goes on. @throws io.jinlin.kernel.Absent outside the scope */
    public Optional<RoundDone> done(UUID orderId, int round) {
        return records.done(orders.get(orderId), round);
    }

    /**
     * Who called, in full, to be called back; the right to ask is the caller's own to check.
     *
     * @param purpose what for, such as {@code servicedesk.visit}: it is noted
     */
    public OrderCaller caller(UUID orderId, String purpose) {
        return records.caller(orders.get(orderId), purpose);
    }

    /** Open orders of the room, the latest first. */
    @Allowed("repairs.order.read")
    public List<OrderLine> openOf(UUID roomId) {
        return page(OrderState.OPEN, roomId, MOST);
    }

    /** Orders of the room, open or not, the latest first. */
    @Allowed("repairs.order.read")
    public List<OrderLine> recentOf(UUID roomId, int limit) {
        return page(Set.of(), roomId, limit);
    }

    /** Orders in the caller's scope by how far they are: two statements. */
    @Allowed("repairs.order.read")
    public OrderCounts counts() {
        var states = orders.tally(OrderFilter.of(OrderState.OPEN));
        var overdue = orders.tally(OrderFilter.of(OrderState.TO_DO).overdueAt(clock.instant()));
        return new OrderCounts(states.getOrDefault(OrderState.RECEIVED, 0L), sum(overdue), sum(states));
    }

    /** Orders whose work is to be done, those due soonest first. */
    @Allowed("repairs.order.read")
    public List<OrderLine> pressing(int limit) {
        return orders
                .page(OrderFilter.of(OrderState.TO_DO), Sort.ascending("dueAt"), After.start(), limit)
                .rows()
                .stream()
                .map(this::line)
                .toList();
    }

    private static long sum(Map<OrderState, Long> tally) {
        return tally.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The owner was asked how it went. Who is not satisfied gets another round of work.
     *
     * @param opinion the owner's words; may be empty when satisfied
     * @throws io.jinlin.kernel.RuleViolation {@link RepairRule#ONLY_SETTLED_ORDERS_ARE_VISITED}, {@link
     *     RepairRule#AN_UNSATISFIED_VISIT_STATES_WHY}
     */
    public void visited(UUID orderId, boolean satisfied, String opinion) {
        visits.take(orderId, satisfied, opinion, staff.id());
    }

    private List<OrderLine> page(Set<OrderState> states, UUID roomId, int limit) {
        var filter = OrderFilter.of(states).inRoom(roomId);
        return orders.page(filter, Sort.descending("receivedAt"), After.start(), limit).rows().stream()
                .map(this::line)
                .toList();
    }

    private OrderLine line(OrderRow row) {
        return row.line(clock.instant());
    }
}
