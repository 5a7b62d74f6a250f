package io.jinlin.billing.payment;

import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** All payments. */
@ApplicationScoped
public class Payments {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    public void add(Payment payment) {
        em.persist(payment);
    }

    /** The payment this cashier made with this key before; until the transaction ends, the same again waits. */
    public Optional<Payment> withKeyLocked(UUID cashierId, String key) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(current_schema || ?1, 2)) as text)")
                .setParameter(1, " " + cashierId + " " + key)
                .getSingleResult();
        return em.createQuery(
                        "select p from Payment p where p.cashierId = :cashier and p.idempotencyKey = :key",
                        Payment.class)
                .setParameter("cashier", cashierId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** A payment within the scope, until the transaction ends nobody else's to reverse or print. */
    public Payment locked(UUID id) {
        var query = em.createQuery("select p from Payment p where p.id = :id and " + scope.within("p"), Payment.class)
                .setParameter("id", id);
        return scope.bind(query)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("billing.payment"));
    }
}
