package io.jinlin.archive.search;

import io.jinlin.archive.HouseholdHit;
import io.jinlin.archive.OccupantRole;
import io.jinlin.archive.search.Typed.PersonWords;
import io.jinlin.archive.search.Typed.RoomWords;
import io.jinlin.identity.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Looks households up within the scope: one statement for rooms, one for people. */
@ApplicationScoped
public class HouseholdIndex {

    /** A room has rarely more owners than this; they come as rows of their own and are folded here. */
    private static final int OWNERS = 4;

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** At most {@code limit} rooms, those that match exactly first, each with its first owner of today. */
    public List<HouseholdHit> rooms(RoomWords words, int limit) {
        var ways = new ArrayList<String>();
        ways.add("r.label like :label");
        if (!words.number().isEmpty()) {
            ways.add("(r.number like :number" + (words.building().isEmpty() ? ")" : " and r.label like :building)"));
        }
        if (!words.compact().isEmpty()) {
            ways.add("r.compact like :compact");
        }
        var query = scope.bind(em.createQuery(
                        """
                        select new io.jinlin.archive.search.Found(r, p.name, o.role, q)
                        from Room r join Project p on p.id = r.projectId
                            left join Occupancy o on o.roomId = r.id and o.role in :owning
                                and (o.fromDate is null or o.fromDate <= :today)
                                and (o.toDate is null or o.toDate >= :today)
                            left join Person q on q.id = o.personId
                        where """
                                + " " + scope.within("r") + " and (" + String.join(" or ", ways) + ")"
                                + " order by case when r.label = :exact or r.number = :exact then 0 else 1 end,"
                                + " r.sortKey, r.id, o.role desc, o.id",
                        Found.class))
                .setParameter("owning", List.of(OccupantRole.OWNER, OccupantRole.CO_OWNER))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("exact", words.label())
                .setParameter("label", words.label() + "%");
        if (!words.number().isEmpty()) {
            query.setParameter("number", words.number() + "%");
        }
        if (!words.building().isEmpty()) {
            query.setParameter("building", words.building() + "%");
        }
        if (!words.compact().isEmpty()) {
            query.setParameter("compact", words.compact() + "%");
        }
        var rooms = new LinkedHashMap<UUID, HouseholdHit>();
        query.setMaxResults(limit * OWNERS)
                .getResultList()
                .forEach(found -> rooms.putIfAbsent(found.room().id(), found.hit()));
        return rooms.values().stream().limit(limit).toList();
    }

    /** At most {@code limit} people of today with their rooms. */
    public List<HouseholdHit> people(PersonWords words, int limit) {
        var key =
                switch (words.how()) {
                    case TELEPHONE_REVERSED -> "q.phoneReversed like :beginning";
                    case NAME -> "q.name like :beginning";
                    case PINYIN -> "(q.initials like :beginning or q.pinyin like :beginning)";
                };
        return scope.bind(em.createQuery(
                        """
                        select new io.jinlin.archive.search.Found(r, p.name, o.role, q)
                        from Person q join Occupancy o on o.personId = q.id
                            join Room r on r.id = o.roomId
                            join Project p on p.id = r.projectId
                        where (o.fromDate is null or o.fromDate <= :today)
                            and (o.toDate is null or o.toDate >= :today) and """
                                + " " + scope.within("r") + " and " + key
                                + " order by q.pinyin, q.name, q.id, r.sortKey, r.id",
                        Found.class))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("beginning", words.beginning() + "%")
                .setMaxResults(limit)
                .getResultStream()
                .map(Found::hit)
                .toList();
    }
}
