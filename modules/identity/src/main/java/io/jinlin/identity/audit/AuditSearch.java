package io.jinlin.identity.audit;

import io.jinlin.identity.SystemActor;
import io.jinlin.identity.badge.Badge;
import io.jinlin.kernel.After;
import io.jinlin.tenancy.BusinessClock;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statement that finds entries, and what it answers. */
final class AuditSearch {

    private static final JsonReaderFactory JSON = Json.createReaderFactory(Map.of());
    private static final String COLUMNS =
            """
            select e.id, e.at, e.actor_id, e.actor_kind, e.actor_name, e.action, e.object_type, e.object_id, e.details, e.changes,
              e.address, e.request, e.door, l.sequence, l.sealed_at
            from audit_entry e left join audit_link l on l.entry_id = e.id""";

    /** People and programs by name, part of a name, pinyin or user name: few keys, so that the index by person serves. */
    private static final String DOERS =
            """
            e.actor_id = any (array(
              select s.id from staff s
              where s.username = ? or position(? in lower(s.full_name)) > 0 or position(' ' || ? in s.reading) > 0
              union all select m.id from machine_client m where m.client_id = ? or lower(m.name) = ?
              union all select ?::uuid))""";

    private final StringBuilder where = new StringBuilder(" where true");
    private final List<Object> values = new ArrayList<>();
    private final int limit;

    AuditSearch(AuditFilter filter, After after, int limit) {
        this.limit = limit;
        person(filter.person());
        and("e.action = ?", filter.action());
        and("e.object_type = ?", filter.kind());
        and("e.object_id = ?", filter.object());
        and("position(? in lower(e.details::text || e.changes::text)) > 0", lower(filter.text()));
        and("e.at >= ?", start(filter.from()));
        and("e.at < ?", filter.to() == null ? null : start(filter.to().plusDays(1)));
        if (!after.isStart()) {
            where.append(" and (e.at, e.id) < (?, ?)");
            values.add(after.instant(0).atOffset(ZoneOffset.UTC));
            values.add(after.uuid(1));
        }
    }

    private void person(@Nullable String person) {
        if (person != null) {
            var typed = person.toLowerCase(Locale.ROOT);
            where.append(" and ").append(DOERS);
            values.addAll(List.of(typed, typed, typed, typed, typed, key(person).toString()));
        }
    }

    /** Of whoever is named by a key; otherwise of work that is no person's and is named so. */
    private static UUID key(String person) {
        try {
            return UUID.fromString(person);
        } catch (IllegalArgumentException noKey) {
            return new SystemActor(person).id();
        }
    }

    private void and(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.add(value);
        }
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Object start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    PreparedStatement prepared(Connection connection) throws SQLException {
        var query = connection.prepareStatement(COLUMNS + where + " order by e.at desc, e.id desc limit " + limit);
        for (var i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
        return query;
    }

    static PreparedStatement one(Connection connection, UUID id) throws SQLException {
        var query = connection.prepareStatement(COLUMNS + " where e.id = ?");
        query.setObject(1, id);
        return query;
    }

    static AuditRow row(ResultSet row) throws SQLException {
        var sequence = row.getLong("sequence");
        var isSealed = !row.wasNull();
        return new AuditRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                Badge.Kind.valueOf(row.getString("actor_kind")),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("object_type"),
                row.getObject("object_id", UUID.class),
                details(row.getString("details")),
                changes(row.getString("changes")),
                row.getString("address"),
                row.getString("request"),
                Origin.Door.valueOf(row.getString("door")),
                isSealed ? sequence : null,
                isSealed ? sealed(row) : null);
    }

    private static Instant sealed(ResultSet row) throws SQLException {
        return row.getTimestamp("sealed_at").toInstant();
    }

    private static Map<String, String> details(String json) {
        var details = new TreeMap<String, String>();
        read(json).forEach((name, value) -> details.put(name, shown(value)));
        return details;
    }

    private static Map<String, Changes.Change> changes(String json) {
        var changes = new TreeMap<String, Changes.Change>();
        read(json).forEach((name, value) -> {
            if (value instanceof JsonArray both && both.size() == 2) {
                changes.put(name, new Changes.Change(shown(both.get(0)), shown(both.get(1))));
            }
        });
        return changes;
    }

    private static JsonObject read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String shown(Object value) {
        return Impersonal.text(value instanceof JsonString text ? text.getString() : String.valueOf(value));
    }
}
