package io.jinlin.platform.console;

import io.jinlin.kernel.After;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.SubscriptionRule;
import io.jinlin.tenancy.TenantSchemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All companies of the platform, read from its own tables. */
@ApplicationScoped
public class TenantLines {

    /** How the subscription stands; where there is none, or nothing left, how the company does. */
    private static final String STANDING =
            "case when t.state in ('DELETING', 'DELETED') then t.state else coalesce(s.state, t.state) end";

    /** Sort keys are text that sorts as the value does; ties go by alias. */
    private static final Map<String, String> KEYS = Map.of(
            "name", "t.name",
            "alias", "t.alias",
            "state", STANDING,
            "households", "lpad(coalesce(z.households, 0)::text, 12, '0')",
            "size", "lpad(coalesce(z.database_bytes, 0)::text, 18, '0')",
            "used", "coalesce(to_char(t.used_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS'), '')");

    private static final String SELECT =
            """
            select t.alias, t.name, t.state, s.plan, case when t.state not in ('DELETING', 'DELETED') then s.state end, s.held_for, z.projects, z.households, z.staff, z.database_bytes,
              t.used_at, t.created_at, t.schema_fingerprint is not distinct from ?, t.problem,
              (select count(*) from platform.subscription_invoice i where i.company = t.alias and i.paid_on is null), %1$s
            from platform.tenant t left join platform.subscription s on s.company = t.alias
              left join platform.tenant_size z on z.company = t.alias
            """;

    private static final String PAGE =
            """
            where (t.name ilike ? or t.alias ilike ?) and (?::text is null or %4$s = ?)
              and (not ? or t.schema_fingerprint is distinct from ?)
              and (?::text is null or (%1$s collate "C", t.alias collate "C") %2$s (?, ?))
            order by %1$s collate "C" %3$s, t.alias collate "C" %3$s limit ?""";

    private record Keyed(TenantLine line, String key) {}

    @Inject
    PlatformSql sql;

    @Inject
    TenantSchemas schemas;

    /** One page, one statement. @throws RuleViolation {@link SubscriptionRule#A_LIST_HAS_THAT_COLUMN} */
    public Slice<TenantLine> page(TenantSearch search, String sort, boolean descending, After after, int limit) {
        var key = KEYS.get(sort);
        if (key == null) {
            throw new RuleViolation(
                            SubscriptionRule.A_LIST_HAS_THAT_COLUMN, sort, "alias, households, name, size, state, used")
                    .at("sort");
        }
        var statement = SELECT.formatted(key)
                + PAGE.formatted(key, descending ? "<" : ">", descending ? "desc" : "asc", STANDING);
        var read = sql.run(connection -> {
            try (var query = connection.prepareStatement(statement)) {
                var fingerprint = schemas.fingerprint();
                query.setString(1, fingerprint);
                query.setString(2, search.pattern());
                query.setString(3, search.pattern());
                query.setString(4, search.state());
                query.setString(5, search.state());
                query.setBoolean(6, search.behind());
                query.setString(7, fingerprint);
                query.setString(8, after.isStart() ? null : after.string(1));
                query.setString(9, after.isStart() ? null : after.string(0));
                query.setString(10, after.isStart() ? null : after.string(1));
                query.setInt(11, limit + 1);
                try (var rows = query.executeQuery()) {
                    var lines = new ArrayList<Keyed>();
                    while (rows.next()) {
                        lines.add(new Keyed(line(rows), rows.getString(16)));
                    }
                    return lines;
                }
            }
        });
        var slice = Slice.of(read, limit, keyed -> After.encode(keyed.key, keyed.line.alias()));
        return new Slice<>(slice.rows().stream().map(Keyed::line).toList(), slice.next());
    }

    public Optional<TenantLine> find(String alias) {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(SELECT.formatted("''") + "where t.alias = ?")) {
                query.setString(1, schemas.fingerprint());
                query.setString(2, alias);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(line(row)) : Optional.empty();
                }
            }
        });
    }

    /** How many companies there are by their state, the most first. */
    public Map<String, Integer> counts() {
        return sql.run(connection -> {
            try (var query = connection.prepareStatement(
                            """
                            select %s, count(*) from platform.tenant t
                            left join platform.subscription s on s.company = t.alias group by 1 order by 2 desc, 1"""
                                    .formatted(STANDING));
                    var rows = query.executeQuery()) {
                var counts = new LinkedHashMap<String, Integer>();
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
                return counts;
            }
        });
    }

    private static TenantLine line(ResultSet row) throws SQLException {
        return new TenantLine(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Integer.class),
                row.getObject(8, Integer.class),
                row.getObject(9, Integer.class),
                row.getObject(10, Long.class),
                instant(row, 11),
                java.util.Objects.requireNonNull(instant(row, 12)),
                row.getBoolean(13),
                row.getString(14),
                row.getInt(15));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
