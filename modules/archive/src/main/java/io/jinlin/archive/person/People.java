package io.jinlin.archive.person;

import io.jinlin.archive.Contact;
import io.jinlin.archive.Occupant;
import io.jinlin.archive.OccupantRole;
import io.jinlin.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people in the rooms that the person at the desk works with. */
@ApplicationScoped
public class People {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The first owner of each room today, masked. The caller has asked for the rooms within the scope. */
    public Map<UUID, MaskedPerson> firstOwners(Collection<UUID> roomIds) {
        var owners = new HashMap<UUID, MaskedPerson>();
        if (!roomIds.isEmpty()) {
            today(roomIds).stream()
                    .filter(d -> d.occupancy().role().owns())
                    .forEach(d -> owners.putIfAbsent(
                            d.occupancy().roomId(),
                            MaskedPerson.of(
                                    d.person().id(),
                                    d.occupancy().role(),
                                    d.person().name(),
                                    d.person().phone())));
        }
        return owners;
    }

    private List<Dweller> today(Collection<UUID> roomIds) {
        return em.createQuery(
                        """
                        select new io.jinlin.archive.person.Dweller(o, p)
                        from Occupancy o join Person p on p.id = o.personId
                        where o.roomId in :rooms and o.role in :owning
                            and (o.fromDate is null or o.fromDate <= :today) and (o.toDate is null or o.toDate >= :today)""",
                        Dweller.class)
                .setParameter("rooms", List.copyOf(roomIds))
                .setParameter("owning", List.of(OccupantRole.OWNER, OccupantRole.CO_OWNER))
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .sorted(Comparator.comparing((Dweller d) -> d.occupancy().role())
                        .thenComparing(d -> d.occupancy().id()))
                .toList();
    }

    /** Everybody who is, will be or was in the room: those of today first, owners first; the past after the present. */
    public Household of(UUID roomId) {
        var today = LocalDate.now(clock);
        var all = em.createQuery(
                        """
                        select new io.jinlin.archive.person.Dweller(o, p)
                        from Occupancy o join Person p on p.id = o.personId
                        where o.roomId = :room order by o.id""",
                        Dweller.class)
                .setParameter("room", roomId)
                .getResultList();
        return new Household(
                all.stream()
                        .filter(d -> d.occupancy().lastsOn(today))
                        .sorted(Comparator.comparing(
                                        (Dweller d) -> !d.occupancy().holdsOn(today))
                                .thenComparing(d -> d.occupancy().role()))
                        .map(Dweller::masked)
                        .toList(),
                all.stream()
                        .filter(d -> !d.occupancy().lastsOn(today))
                        .sorted(Dweller::latestFirst)
                        .map(Dweller::masked)
                        .toList());
    }

    /** The person, if he or she holds or held a room within the scope. */
    public Optional<Contact> contact(UUID personId) {
        return scope.bind(em.createQuery(
                        """
                        select p from Person p
                        where p.id = :person and exists (
                            select o.id from Occupancy o join Room r on r.id = o.roomId
                            where o.personId = p.id and """
                                + " " + scope.within("r") + ")",
                        Person.class))
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .map(Person::contact);
    }

    /** The first owner of a room within the scope, today. */
    public Optional<Contact> owner(UUID roomId) {
        var within = scope.bind(em.createQuery(
                        "select r.id from Room r where r.id = :room and " + scope.within("r"), UUID.class))
                .setParameter("room", roomId)
                .getResultList();
        return within.isEmpty() ? Optional.empty() : ownerOf(roomId);
    }

    private Optional<Contact> ownerOf(UUID roomId) {
        return Optional.ofNullable(firstOwners(List.of(roomId)).get(roomId))
                .flatMap(owner -> contact(owner.personId()));
    }

    /** Who is in a room, and who was. */
    public record Household(List<Occupant> occupants, List<Occupant> former) {}
}
