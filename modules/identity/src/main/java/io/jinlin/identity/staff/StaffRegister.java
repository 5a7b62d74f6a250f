package io.jinlin.identity.staff;

import io.jinlin.identity.StaffName;
import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All people who work or worked for the company. */
@ApplicationScoped
public class StaffRegister {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

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

    /** Everybody, those who left last, in three statements. A company's staff is a few hundred people at most. */
    public List<StaffRow> all() {
        return em.createQuery("select s from StaffMember s order by s.active desc, s.username", StaffMember.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.positions")
                .setHint("eclipselink.batch", "s.places")
                .getResultStream()
                .map(StaffRow::of)
                .toList();
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

    /** The same, of those who work in that building of that project. */
    public List<StaffName> holding(String position, UUID projectId, UUID buildingId) {
        return em.createQuery(
                        """
                        select distinct new io.jinlin.identity.StaffName(s.id, s.fullName)
                        from StaffMember s left join s.places p
                        where s.active = true and :position member of s.positions
                          and (s.everywhere = true
                            or p.projectId = :project and (p.buildingId is null or p.buildingId = :building))
                        order by s.fullName, s.id""",
                        StaffName.class)
                .setParameter("position", position)
                .setParameter("project", projectId)
                .setParameter("building", buildingId)
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
