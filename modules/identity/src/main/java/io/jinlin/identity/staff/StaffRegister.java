package io.jinlin.identity.staff;

import io.jinlin.identity.Scope;
import io.jinlin.identity.StaffName;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All people who work or worked for the company. */
@ApplicationScoped
public class StaffRegister {

    private static final String TYPED =
            "(locate(:text, s.username) > 0 or locate(:text, lower(s.fullName)) > 0 or locate(concat(' ', :text), s.reading) > 0)";

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    public void add(StaffMember member) {
        em.persist(member);
    }

    /** @throws Absent if nobody has this key */
    public StaffMember get(UUID id) {
        var member = em.find(StaffMember.class, id);
        if (member == null) {
            throw new Absent("identity.staff");
        }
        return member;
    }

    /** The same, and until the end of the transaction nobody else changes that person. */
    StaffMember locked(UUID id) {
        var member = em.find(StaffMember.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (member == null) {
            throw new Absent("identity.staff");
        }
        return member;
    }

    public Optional<StaffMember> byUsername(String username) {
        return em.createQuery("select s from StaffMember s where s.username = :username", StaffMember.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    public Optional<StaffMember> bySubject(UUID subject) {
        return em.createQuery("select s from StaffMember s where s.subject = :subject", StaffMember.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** @throws Absent also for a colleague who works only where the person at the desk does not */
    public StaffMember seen(UUID id) {
        return scope.bind(em.createQuery(
                                "select s from StaffMember s where s.id = :id and " + shared(), StaffMember.class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("identity.staff"));
    }

    /** Colleagues who work where the person at the desk works, by the sound of their names. */
    public Slice<StaffRow> page(StaffFilter filter, After after, int limit) {
        var query = em.createQuery(
                        "select s from StaffMember s where s.active = :active and " + shared()
                                + (filter.position() == null ? "" : " and :position member of s.positions")
                                + (filter.text() == null ? "" : " and " + TYPED)
                                + (after.isStart() ? "" : " and (s.sortKey > :key or s.sortKey = :key and s.id > :id)")
                                + " order by s.sortKey, s.id",
                        StaffMember.class)
                .setParameter("active", filter.active())
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.positions")
                .setHint("eclipselink.batch", "s.places")
                .setMaxResults(limit + 1);
        if (filter.position() != null) {
            query.setParameter("position", filter.position());
        }
        if (filter.text() != null) {
            query.setParameter("text", filter.text());
        }
        if (!after.isStart()) {
            query.setParameter("key", after.string(0)).setParameter("id", after.uuid(1));
        }
        var page = Slice.of(scope.bind(query).getResultList(), limit, last -> After.encode(last.sortKey(), last.id()));
        return new Slice<>(page.rows().stream().map(StaffRow::of).toList(), page.next());
    }

    private String shared() {
        return "(s.everywhere = true or s.id in (select t.id from StaffMember t join t.places p where "
                + scope.withinProject("p.projectId") + "))";
    }

    /** Whoever else takes the position from somebody waits until this transaction has ended. */
    public void lock(String position) {
        em.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(current_schema() || ' staff ' || ?1, 0)) as text)")
                .setParameter(1, position)
                .getResultList();
    }

    /** Everybody active who holds the position, by name. */
    public List<StaffName> holding(String position) {
        return em.createQuery(
                        """
                        select new io.jinlin.identity.StaffName(s.id, s.fullName) from StaffMember s
                        where s.active = true and :position member of s.positions order by s.fullName, s.id""",
                        StaffName.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** How many active people hold the position for the whole company. */
    public long everywhere(String position) {
        return em.createQuery(
                        """
                        select count(s) from StaffMember s
                        where s.active = true and s.everywhere = true and :position member of s.positions""",
                        Long.class)
                .setParameter("position", position)
                .getSingleResult();
    }

    /** Everybody active who holds the position and works in that building of that project, or stands in for somebody who does. */
    public List<StaffName> holding(String position, UUID projectId, UUID buildingId) {
        return em.createQuery(
                        """
                        select distinct new io.jinlin.identity.StaffName(s.id, s.fullName)
                        from StaffMember s
                        where s.active = true and s.lockedAt is null and (s.id in (
                          select b.id from StaffMember b left join b.places p
                          where :position member of b.positions and (b.everywhere = true
                            or p.projectId = :project and (p.buildingId is null or p.buildingId = :building)))
                        or s.id in (
                          select d.deputyId from Deputy d, StaffMember b left join b.places p
                          where d.absentId = b.id and d.endedAt is null and d.startsAt <= :now and d.endsAt > :now
                            and b.active = true and :position member of b.positions and (b.everywhere = true
                              or p.projectId = :project and (p.buildingId is null or p.buildingId = :building))))
                        order by s.fullName, s.id""",
                        StaffName.class)
                .setParameter("position", position)
                .setParameter("project", projectId)
                .setParameter("building", buildingId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Also of people who left, and of programs: the past names them. */
    public List<StaffName> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var names = new ArrayList<>(em.createQuery(
                        "select new io.jinlin.identity.StaffName(s.id, s.fullName) from StaffMember s where s.id in :ids",
                        StaffName.class)
                .setParameter("ids", ids)
                .getResultList());
        if (names.size() < ids.size()) {
            names.addAll(em.createQuery(
                            "select new io.jinlin.identity.StaffName(m.id, m.name) from MachineClient m where m.id in :ids",
                            StaffName.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        return names;
    }
}
