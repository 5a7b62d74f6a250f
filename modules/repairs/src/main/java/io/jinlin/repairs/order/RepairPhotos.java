package io.jinlin.repairs.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Which photos belong to which order. */
@ApplicationScoped
class RepairPhotos {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    void add(RepairPhoto photo) {
        em.persist(photo);
    }

    List<RepairPhoto> of(UUID orderId) {
        return em.createQuery("select p from RepairPhoto p where p.order.id = :id order by p.id", RepairPhoto.class)
                .setParameter("id", orderId)
                .getResultList();
    }
}
