package io.jinlin.identity.audit;

import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Ids;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All audit entries of the company; they are only ever added to. */
@ApplicationScoped
public class AuditEntries {

    /** Kept: each {@code Json.create…} looks through every jar of the server for who can do it. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    TenantSql sql;

    @Inject
    CurrentOrigin origin;

    @Inject
    Tenancy tenancy;

    @Inject
    Event<EntryNoted> noted;

    @Inject
    Clock clock;

    public void add(
            Badge actor,
            String action,
            String objectType,
            UUID objectId,
            Map<String, String> details,
            Map<String, Changes.Change> changes) {
        var told = JSON.createObjectBuilder();
        details.forEach(told::add);
        var changed = JSON.createObjectBuilder();
        changes.forEach((field, change) ->
                changed.add(field, JSON.createArrayBuilder().add(change.from()).add(change.to())));
        var from = origin.get();
        em.createNativeQuery(
                        """
                        insert into audit_entry (id, at, actor_id, actor_kind, actor_name, action, object_type, object_id, details,
                          changes, address, request, door)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as jsonb), cast(?10 as jsonb), ?11, ?12, ?13)""")
                .setParameter(1, Ids.next())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, actor.id())
                .setParameter(4, actor.kind().name())
                .setParameter(5, actor.name())
                .setParameter(6, action)
                .setParameter(7, objectType)
                .setParameter(8, objectId)
                .setParameter(9, told.build().toString())
                .setParameter(10, changed.build().toString())
                .setParameter(11, from.address())
                .setParameter(12, from.request())
                .setParameter(13, from.door().name())
                .executeUpdate();
        tenancy.current().ifPresent(tenant -> noted.fire(new EntryNoted(tenant)));
    }

    /** Whether nothing of the kind is noted yet; nobody else notes it until this transaction ends. */
    public boolean isFirst(String action, String objectType, UUID objectId) {
        return sql.run(connection -> {
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                lock.setString(1, action + " " + objectId);
                lock.execute();
            }
            try (var query = connection.prepareStatement(
                    "select 1 from audit_entry where object_type = ? and object_id = ? and action = ?")) {
                query.setString(1, objectType);
                query.setObject(2, objectId);
                query.setString(3, action);
                try (var row = query.executeQuery()) {
                    return !row.next();
                }
            }
        });
    }

    /** The latest first. */
    public Slice<AuditRow> page(AuditFilter filter, After after, int limit) {
        return sql.run(connection -> {
            var search = new AuditSearch(filter, after, limit + 1);
            try (var query = search.prepared(connection);
                    var row = query.executeQuery()) {
                var rows = new ArrayList<AuditRow>();
                while (row.next()) {
                    rows.add(AuditSearch.row(row));
                }
                return Slice.of(rows, limit, last -> After.encode(last.at(), last.id()));
            }
        });
    }

    AuditRow get(UUID id) {
        return sql.run(connection -> {
            try (var query = AuditSearch.one(connection, id);
                    var row = query.executeQuery()) {
                if (!row.next()) {
                    throw new Absent("identity.audit.entry");
                }
                return AuditSearch.row(row);
            }
        });
    }

    /** The actions that have occurred: jumps from one to the next in the index, however many entries there are. */
    List<String> actions() {
        return distinct("action");
    }

    /** The kinds of objects that have occurred. */
    List<String> kinds() {
        return distinct("object_type");
    }

    private List<String> distinct(String column) {
        var jumps =
                """
                with recursive known as (
                  (select %1$s value from audit_entry order by %1$s limit 1)
                  union all
                  select (select e.%1$s from audit_entry e where e.%1$s > known.value order by e.%1$s limit 1) from known
                  where known.value is not null)
                select value from known where value is not null"""
                        .formatted(column);
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(jumps);
                    var row = query.executeQuery()) {
                var values = new ArrayList<String>();
                while (row.next()) {
                    values.add(row.getString(1));
                }
                return values;
            }
        });
    }
}
