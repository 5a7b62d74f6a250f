package io.jinlin.archive.room;

import io.jinlin.archive.RoomLine;
import io.jinlin.archive.person.People;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rooms that the person at the desk works with. */
@ApplicationScoped
public class Rooms {

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    People people;

    public Optional<Placed> find(UUID id) {
        return scope.bind(em.createQuery(
                        "select new io.jinlin.archive.room.Placed(r, p.name) from Room r join Project p on p.id = r.projectId"
                                + " where r.id = :id and " + scope.within("r"),
                        Placed.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Rooms in one line each; those outside the scope are missing. Two statements, however many rooms. */
    public Map<UUID, RoomLine> lines(Collection<UUID> ids) {
        var lines = new HashMap<UUID, RoomLine>();
        if (ids.isEmpty()) {
            return lines;
        }
        var owners = people.firstOwners(ids);
        scope.bind(em.createQuery(
                        "select new io.jinlin.archive.room.Placed(r, p.name) from Room r join Project p on p.id = r.projectId"
                                + " where r.id in :ids and " + scope.within("r"),
                        Placed.class))
                .setParameter("ids", List.copyOf(ids))
                .getResultStream()
                .forEach(placed -> lines.put(
                        placed.room().id(), placed.line(owners.get(placed.room().id()))));
        return lines;
    }

    /** One page of the list, as people count: 3-2-901 before 3-2-1001. */
    public Slice<RoomRow> page(RoomFilter filter, After after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add(scope.within("r"));
        narrow(conditions, values, "r.projectId = :project", "project", filter.projectId());
        narrow(conditions, values, "r.buildingId = :building", "building", filter.buildingId());
        narrow(conditions, values, "r.kind = :kind", "kind", filter.kind());
        narrow(conditions, values, "r.delivery = :delivery", "delivery", filter.delivery());
        if (filter.label() != null && !filter.label().isBlank()) {
            // Someone who types 1501 in the filter means the door, who types 3- means the building.
            conditions.add("(r.label like :label or r.number like :label)");
            values.put("label", RoomKey.plain(filter.label()).replaceAll("[%_\\\\]", "") + "%");
        }
        if (!after.isStart()) {
            conditions.add("(r.sortKey > :key or (r.sortKey = :key and r.id > :id))");
            values.put("key", after.string(0));
            values.put("id", after.uuid(1));
        }
        var query = scope.bind(em.createQuery(
                "select new io.jinlin.archive.room.Placed(r, p.name) from Room r join Project p on p.id = r.projectId where "
                        + String.join(" and ", conditions) + " order by r.sortKey, r.id",
                Placed.class));
        values.forEach(query::setParameter);
        var slice = Slice.of(
                query.setMaxResults(limit + 1).getResultList(),
                limit,
                placed -> After.encode(placed.room().sortKey(), placed.room().id()));
        var owners = people.firstOwners(
                slice.rows().stream().map(placed -> placed.room().id()).toList());
        return new Slice<>(
                slice.rows().stream()
                        .map(placed -> placed.row(owners.get(placed.room().id())))
                        .toList(),
                slice.next());
    }

    private static void narrow(
            List<String> conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
