package io.jinlin.repairs.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Counts how often a form was printed of an order as it stands. */
@ApplicationScoped
class PrintLog {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    /** 1 for the first time. */
    int times(UUID orderId, String form, long version) {
        return ((Number) em.createNativeQuery(
                                """
                                insert into repair_print as p (order_id, form, version, times) values (?, ?, ?, 1)
                                on conflict (order_id, form, version) do update set times = p.times + 1 returning times""")
                        .setParameter(1, orderId)
                        .setParameter(2, form)
                        .setParameter(3, version)
                        .getSingleResult())
                .intValue();
    }
}
