package io.jinlin.app.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** A table {@code proof} in each of many companies, and three ways to it: the product's, and two with a part taken out. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Proof {

    @PersistenceContext(unitName = "jinlin")
    EntityManager real;

    @PersistenceContext(unitName = "without-join-existing")
    EntityManager withoutJoin;

    @PersistenceContext(unitName = "without-binding")
    EntityManager withoutBinding;

    public void make(String tenant) {
        real.createNativeQuery(
                        "create table proof (tenant text not null, written_by text not null default current_user)")
                .executeUpdate();
        real.createNativeQuery("insert into proof (tenant) values (?1)")
                .setParameter(1, tenant)
                .executeUpdate();
    }

    public List<?> seen() {
        return all(real);
    }

    /** Entities are what EclipseLink would read through a connection of its own. */
    public long requests() {
        return requests(real);
    }

    public long requestsWithoutJoinExisting() {
        return requests(withoutJoin);
    }

    public List<?> seenWithoutBinding() {
        return all(withoutBinding);
    }

    public void write(String tenant, Runnable accident) {
        real.createNativeQuery("insert into proof (tenant) values (?1)")
                .setParameter(1, tenant)
                .executeUpdate();
        accident.run();
    }

    /** Writes down a request as it was answered so many hours ago. */
    public void remember(String key, int hours) {
        real.createNativeQuery(
                        """
                        insert into idempotent_request (id, caller, request_key, operation, body_hash, answer, answered_at)
                        values (gen_random_uuid(), 'proof', ?1, 'proof', '', '{}', now() - make_interval(hours => ?2))""")
                .setParameter(1, key)
                .setParameter(2, hours)
                .executeUpdate();
    }

    public List<?> remembered() {
        return real.createNativeQuery("select request_key from idempotent_request where caller = 'proof'")
                .getResultList();
    }

    private static long requests(EntityManager em) {
        return em.createQuery("select count(r) from IdempotentRequest r", Long.class)
                .getSingleResult();
    }

    private static List<?> all(EntityManager em) {
        return em.createNativeQuery("select tenant || '/' || written_by from proof")
                .getResultList();
    }
}
