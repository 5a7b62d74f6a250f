package io.jinlin.billing.charge;

import static java.util.stream.Collectors.joining;

import io.jinlin.billing.ArrearsLine;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All charges; what they owe is always read from the postings. */
@ApplicationScoped
public class ChargeRecords {

    private static final String ROW =
            """
            select new io.jinlin.billing.charge.ChargeRow(c.id, c.source, c.sourceId, c.item, c.round, c.projectId, c.buildingId,
                c.roomId, c.payerName, c.description, c.openedAt, c.amount, c.paid, c.balance, c.state)
            from ChargeStanding c
            """;

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    public void add(Charge charge) {
        em.persist(charge);
    }

    /** Rivals that open or cancel charges of the same source wait their turn, also for the first charge, which has no row yet. */
    public void lockSource(String source, UUID sourceId) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(current_schema || ?1, 1)) as text)")
                .setParameter(1, source + sourceId)
                .getSingleResult();
    }

    public void lock(UUID chargeId) {
        lock(List.of(chargeId));
    }

    /** In the order of ids, so that two cashiers never wait for each other. */
    public void lock(Collection<UUID> chargeIds) {
        em.createNativeQuery("select id from charge where id = any(cast(?1 as uuid[])) order by id for update")
                .setParameter(1, chargeIds.stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .getResultList();
    }

    /** The latest charge of the item, whoever asks: the source's own desk decides about rights. */
    public Optional<ChargeRow> lastOf(String source, UUID sourceId, String item) {
        return em.createQuery(
                        ROW
                                + " where c.source = :source and c.sourceId = :sourceId and c.item = :item order by c.round desc",
                        ChargeRow.class)
                .setParameter("source", source)
                .setParameter("sourceId", sourceId)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Every charge of the source, whoever asks. */
    public List<ChargeRow> allOf(String source, UUID sourceId) {
        return em.createQuery(
                        ROW + " where c.source = :source and c.sourceId = :sourceId order by c.id", ChargeRow.class)
                .setParameter("source", source)
                .setParameter("sourceId", sourceId)
                .getResultList();
    }

    /** How a charge stands at this moment. */
    public ChargeRow standing(UUID chargeId) {
        return standings(List.of(chargeId)).stream().findFirst().orElseThrow(() -> new Absent("billing.charge"));
    }

    public List<ChargeRow> standings(Collection<UUID> chargeIds) {
        return em.createQuery(ROW + " where c.id in :ids order by c.openedAt, c.id", ChargeRow.class)
                .setParameter("ids", chargeIds)
                .getResultList();
    }

    /** What the room owes, within the scope, the oldest first. */
    public List<ArrearsLine> openOf(UUID roomId) {
        return owed(roomId).stream()
                .map(c -> new ArrearsLine(
                        c.id(),
                        c.source(),
                        c.sourceId(),
                        c.item(),
                        c.description(),
                        c.openedAt(),
                        c.amount(),
                        c.balance()))
                .toList();
    }

    /** The open charges of the room, within the scope, the oldest first. */
    public List<ChargeRow> owed(UUID roomId) {
        return scope.bind(em.createQuery(
                                ROW + " where c.roomId = :room and c.state = :open and " + scope.within("c")
                                        + " order by c.openedAt, c.id",
                                ChargeRow.class)
                        .setParameter("room", roomId)
                        .setParameter("open", ChargeState.OPEN))
                .getResultList();
    }

    /** Charges within the scope, the newest first. */
    public Slice<ChargeRow> page(@Nullable UUID roomId, @Nullable ChargeState state, After after, int limit) {
        var query = em.createQuery(
                ROW + " where " + scope.within("c") + (roomId == null ? "" : " and c.roomId = :room")
                        + (state == null ? "" : " and c.state = :state")
                        + (after.isStart() ? "" : " and (c.openedAt < :at or (c.openedAt = :at and c.id < :id))")
                        + " order by c.openedAt desc, c.id desc",
                ChargeRow.class);
        set(query, "room", roomId);
        set(query, "state", state);
        if (!after.isStart()) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        var rows = scope.bind(query).setMaxResults(limit + 1).getResultList();
        return Slice.of(rows, limit, row -> After.encode(row.openedAt(), row.id()));
    }

    private static void set(TypedQuery<?> query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
