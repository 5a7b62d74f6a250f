package io.jinlin.servicedesk.visit;

import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;

/** The return visits that the person at the desk may see. */
@ApplicationScoped
public class ReturnVisits {

    private static final String NOUN = "servicedesk.visit";
    private static final String ROW =
            """
            select new io.jinlin.servicedesk.visit.VisitRow(v.id, v.version, v.orderId, v.round, v.orderNumber, v.roomId, v.address,
                v.content, v.dueAt, v.attempts, v.means, v.outcome, v.opinion, v.signatureId, v.visitedBy, v.visitedAt)
            from ReturnVisit v where\s""";

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    public void add(ReturnVisit visit) {
        em.persist(visit);
    }

    /** @throws Stale if somebody recorded it since the caller looked; @throws Absent if outside the scope */
    public ReturnVisit get(UUID id, long version) {
        var visit = em.find(ReturnVisit.class, id);
        if (visit == null || !scope.covers(visit.projectId(), visit.buildingId())) {
            throw new Absent(NOUN);
        }
        if (visit.version() != version) {
            throw new Stale(NOUN);
        }
        return visit;
    }

    public VisitRow row(UUID id) {
        return rows("v.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent(NOUN));
    }

    /** Whether this round of the order has its visit already. */
    public boolean has(UUID orderId, int round) {
        return em.createQuery(
                                "select count(v) from ReturnVisit v where v.orderId = :order and v.round = :round",
                                Long.class)
                        .setParameter("order", orderId)
                        .setParameter("round", round)
                        .getSingleResult()
                > 0;
    }

    /** One page of the queue, the longest due first. */
    public Slice<VisitRow> due(After after, int limit) {
        var query = after.isStart()
                ? rows("v.outcome is null order by v.dueAt, v.id")
                : rows("v.outcome is null and (v.dueAt > :at or (v.dueAt = :at and v.id > :id)) order by v.dueAt, v.id")
                        .setParameter("at", after.instant(0))
                        .setParameter("id", after.uuid(1));
        return slice(query, limit);
    }

    /** One page of the visits made, the latest due first. */
    public Slice<VisitRow> made(After after, int limit) {
        var query = after.isStart()
                ? rows("v.outcome is not null order by v.dueAt desc, v.id desc")
                : rows("v.outcome is not null and (v.dueAt < :at or (v.dueAt = :at and v.id < :id))"
                                + " order by v.dueAt desc, v.id desc")
                        .setParameter("at", after.instant(0))
                        .setParameter("id", after.uuid(1));
        return slice(query, limit);
    }

    /** The visits of an order, one a round, the first first. */
    public List<VisitRow> ofOrder(UUID orderId) {
        return rows("v.orderId = :order order by v.round")
                .setParameter("order", orderId)
                .getResultList();
    }

    public List<VisitRow> ofRoom(UUID roomId, int limit) {
        return rows("v.roomId = :room order by v.dueAt desc")
                .setParameter("room", roomId)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countDue() {
        return scope.bind(em.createQuery(
                        "select count(v) from ReturnVisit v where v.outcome is null and " + scope.within("v"),
                        Long.class))
                .getSingleResult();
    }

    private static Slice<VisitRow> slice(TypedQuery<VisitRow> query, int limit) {
        return Slice.of(
                query.setMaxResults(limit + 1).getResultList(), limit, last -> After.encode(last.dueAt(), last.id()));
    }

    private TypedQuery<VisitRow> rows(String condition) {
        return scope.bind(em.createQuery(ROW + scope.within("v") + " and " + condition, VisitRow.class));
    }
}
