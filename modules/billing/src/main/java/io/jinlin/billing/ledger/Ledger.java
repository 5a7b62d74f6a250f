package io.jinlin.billing.ledger;

import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** All entries and reversals: added, read, never changed. */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    public void post(Entry entry) {
        em.persist(entry);
    }

    public void add(Reversal reversal) {
        em.persist(reversal);
    }

    public Entry get(UUID id) {
        var entry = em.find(Entry.class, id);
        if (entry == null) {
            throw new Absent("billing.entry");
        }
        return entry;
    }

    public boolean isReversed(UUID entryId) {
        return em.createQuery("select count(r) from Reversal r where r.originalId = :id", Long.class)
                        .setParameter("id", entryId)
                        .getSingleResult()
                > 0;
    }
}
