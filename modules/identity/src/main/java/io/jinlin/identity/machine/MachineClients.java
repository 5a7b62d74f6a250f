package io.jinlin.identity.machine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All programs registered with the company. */
@ApplicationScoped
public class MachineClients {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    void add(MachineClient machine) {
        em.persist(machine);
    }

    Optional<MachineClient> byClientId(String clientId) {
        return em.createQuery("select m from MachineClient m where m.clientId = :clientId", MachineClient.class)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst();
    }
}
