package io.jinlin.repairs.order;

import static java.util.stream.Collectors.toMap;

import io.jinlin.identity.Scope;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.kernel.Stale;
import io.jinlin.webshell.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All repair orders that the person at the desk may see. */
@ApplicationScoped
public class RepairOrders {

    private static final String NOUN = "repairs.order";
    private static final String ROWS =
            "select new io.jinlin.repairs.order.OrderRow(" + OrderRow.COLUMNS + ") from RepairOrder o where ";

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    StaffDirectory directory;

    @Inject
    Clock clock;

    void add(RepairOrder order) {
        em.persist(order);
        em.flush();
    }

    /** @throws Absent if there is none, or none inside the scope */
    public RepairOrder get(UUID id) {
        return scope.bind(em.createQuery(
                        "select o from RepairOrder o where o.id = :id and " + scope.within("o.place"),
                        RepairOrder.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent(NOUN));
    }

    /** The order as it was when the caller looked. @throws Stale if somebody changed it since */
    RepairOrder get(UUID id, long version) {
        var order = get(id);
        if (order.version() != version) {
            throw new Stale(NOUN);
        }
        return order;
    }

    /** The order whose fee this charge is, whoever takes the money and wherever that person works. */
    Optional<RepairOrder> billedBy(UUID id, UUID charge) {
        return Optional.ofNullable(em.find(RepairOrder.class, id))
                .filter(order -> order.current().isBilledBy(charge));
    }

    /** What an engineer has in hand anywhere, wherever whoever asks works, the most urgent first. */
    List<RepairOrder> inHandOf(UUID engineer) {
        return em.createQuery(
                        "select o from RepairOrder o where o.current.engineerId = :engineer and o.state in :inHand"
                                + " order by o.call.urgency desc, o.current.dueAt, o.id",
                        RepairOrder.class)
                .setParameter("engineer", engineer)
                .setParameter("inHand", OrderState.IN_HAND)
                .getResultList();
    }

    /** One page of the list: one statement, read straight into rows, and one more for the engineers' names. */
    public Slice<OrderRow> page(OrderFilter filter, Sort sort, After after, int limit) {
        var order = OrderSort.of(sort);
        var condition = new OrderCondition(filter, clock.getZone());
        if (!after.isStart()) {
            order.startAfter(condition, after);
        }
        var rows = scope.bind(condition.bind(em.createQuery(
                        ROWS + scope.within("o.place") + condition.jpql() + order.jpql(), OrderRow.class)))
                .setMaxResults(limit + 1)
                .getResultList();
        return Slice.of(named(rows), limit, order::cursor);
    }

    public OrderRow row(UUID id) {
        return named(List.of(OrderRow.of(get(id)))).get(0);
    }

    /** How many orders the filter leaves in each state. */
    public Map<OrderState, Long> tally(OrderFilter filter) {
        var condition = new OrderCondition(filter, clock.getZone());
        return scope.bind(condition.bind(em.createQuery(
                        "select o.state, count(o) from RepairOrder o where " + scope.within("o.place")
                                + condition.jpql() + " group by o.state",
                        Object[].class)))
                .getResultStream()
                .collect(toMap(row -> (OrderState) row[0], row -> (Long) row[1]));
    }

    /** Orders that nobody has in hand, the urgent ones first, then those due soonest. */
    List<OrderRow> waiting(int limit) {
        return named(scope.bind(em.createQuery(
                        ROWS + "o.state = :received and " + scope.within("o.place")
                                + " order by o.call.urgency desc, o.current.dueAt, o.id",
                        OrderRow.class))
                .setParameter("received", OrderState.RECEIVED)
                .setMaxResults(limit)
                .getResultList());
    }

    /** Orders of the same room and kind that are still open: the caller may mean one of them. */
    List<OrderRow> alike(UUID roomId, Category category) {
        return alike(open("o.place.roomId = :room", category).setParameter("room", roomId));
    }

    /** The same of a public area. @param place as lists call it */
    List<OrderRow> alike(UUID projectId, String place, Category category) {
        return alike(
                open("o.place.projectId = :project and o.place.roomId is null and o.place.place = :place", category)
                        .setParameter("project", projectId)
                        .setParameter("place", place));
    }

    private TypedQuery<OrderRow> open(String where, Category category) {
        return em.createQuery(
                        ROWS + scope.within("o.place") + " and " + where
                                + " and o.call.category = :category and o.state in :open order by o.receivedAt desc",
                        OrderRow.class)
                .setParameter("category", category)
                .setParameter("open", OrderState.OPEN);
    }

    private List<OrderRow> alike(TypedQuery<OrderRow> query) {
        return named(scope.bind(query).setMaxResults(5).getResultList());
    }

    /** What each engineer has in hand, and how much of it is late. */
    List<Load> loads(Instant now) {
        return scope.bind(em.createQuery(
                        "select new io.jinlin.repairs.order.Load(o.current.engineerId, count(o), sum(case when o.current.dueAt < :now then 1 else 0 end))"
                                + " from RepairOrder o where o.state in :inHand and " + scope.within("o.place")
                                + " group by o.current.engineerId",
                        Load.class))
                .setParameter("now", now)
                .setParameter("inHand", OrderState.IN_HAND)
                .getResultList();
    }

    List<RepairStep> steps(UUID orderId) {
        return em.createQuery("select s from RepairStep s where s.order.id = :id order by s.id", RepairStep.class)
                .setParameter("id", orderId)
                .getResultList();
    }

    List<WorkReport> reports(UUID orderId) {
        return em.createQuery("select r from WorkReport r where r.order.id = :id order by r.round", WorkReport.class)
                .setParameter("id", orderId)
                .getResultList();
    }

    private List<OrderRow> named(List<OrderRow> rows) {
        var names = directory.namesOf(rows.stream()
                .map(OrderRow::engineerId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.named(names)).toList();
    }
}
