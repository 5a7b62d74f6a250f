package io.jinlin.identity.invitation;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Everybody who was ever asked to work here. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    void add(Invitation invitation) {
        em.persist(invitation);
    }

    /** Until the end of the transaction nobody else changes or accepts it. */
    Invitation locked(UUID id) {
        var invitation = em.find(Invitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (invitation == null) {
            throw new Absent("identity.invitation");
        }
        return invitation;
    }

    /** The one whose ticket has this hash; whoever comes second waits, and finds it used. */
    Optional<Invitation> locked(Ticket ticket) {
        return em.createQuery("select i from Invitation i where i.ticketHash = :hash", Invitation.class)
                .setParameter("hash", ticket.hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Invitation> of(Ticket ticket) {
        return em.createQuery("select i from Invitation i where i.ticketHash = :hash", Invitation.class)
                .setParameter("hash", ticket.hash())
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    Slice<Invitation> page(After after, int limit) {
        var query = em.createQuery(
                        "select i from Invitation i"
                                + (after.isStart()
                                        ? ""
                                        : " where i.invitedAt < :at or i.invitedAt = :at and i.id < :id")
                                + " order by i.invitedAt desc, i.id desc",
                        Invitation.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "i.positions")
                .setHint("eclipselink.batch", "i.places")
                .setMaxResults(limit + 1);
        if (!after.isStart()) {
            query.setParameter("at", after.instant(0)).setParameter("id", after.uuid(1));
        }
        return Slice.of(query.getResultList(), limit, last -> After.encode(last.invitedAt(), last.id()));
    }

    /** Whoever leaves cannot come back by a ticket of the own making. */
    public void withdrawThoseOf(UUID inviter, Instant at) {
        em.createQuery("select i from Invitation i where i.invitedBy = :inviter and i.state = :open", Invitation.class)
                .setParameter("inviter", inviter)
                .setParameter("open", InvitationState.OPEN)
                .getResultList()
                .forEach(invitation -> invitation.withdraw(at));
    }
}
