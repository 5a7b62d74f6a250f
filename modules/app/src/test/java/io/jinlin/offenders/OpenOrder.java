package io.jinlin.offenders;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;

/** An entity with an open field that looks after its own storage. */
@Entity
public class OpenOrder {

    @Id
    public long id;

    public void save(EntityManager em) {
        em.persist(this);
    }
}
