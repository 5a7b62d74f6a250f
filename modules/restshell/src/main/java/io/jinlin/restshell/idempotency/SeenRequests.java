package io.jinlin.restshell.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The requests this company's callers have made with a key. */
@ApplicationScoped
public class SeenRequests {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** Takes the key for the time of this transaction; false while another transaction has it. */
    public boolean lock(String caller, String key) {
        return Boolean.TRUE.equals(em.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ?1 || ' ' || ?2, 0))")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getSingleResult());
    }

    public Optional<IdempotentRequest> find(String caller, String key) {
        return em.createQuery(
                        "select r from IdempotentRequest r where r.caller = :caller and r.key = :key",
                        IdempotentRequest.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public void add(IdempotentRequest request) {
        em.persist(request);
    }

    public void forgetBefore(Instant then) {
        em.createQuery("delete from IdempotentRequest r where r.answeredAt < :then")
                .setParameter("then", then)
                .executeUpdate();
    }
}
