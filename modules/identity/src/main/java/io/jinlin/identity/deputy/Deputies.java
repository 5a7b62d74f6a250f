package io.jinlin.identity.deputy;

import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All who stand in, stood in or will stand in for somebody. */
@ApplicationScoped
public class Deputies {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    void add(Deputy deputy) {
        em.persist(deputy);
    }

    Deputy get(UUID id, UUID absent) {
        var deputy = em.find(Deputy.class, id);
        if (deputy == null || !deputy.absentId().equals(absent)) {
            throw new Absent("identity.deputy");
        }
        return deputy;
    }

    /** In which the person is one of the two, the latest first. */
    List<Deputy> about(UUID person) {
        return em.createQuery(
                        "select d from Deputy d where d.absentId = :person or d.deputyId = :person order by d.startsAt desc, d.id",
                        Deputy.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }
}
