package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.MigrationState;
import io.jinlin.tenancy.Rollout;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What is noted of each company's migrations and of the waves, in the schema {@code platform}. */
@ApplicationScoped
public class MigrationBook {

    private static final int LONGEST_FAILURE = 500;

    /** A company with a schema that lacks something of this version; newer files than ours do no harm. */
    private static final String BEHIND =
            """
            from platform.tenant t left join platform.migration_state s on s.tenant = t.alias
            where t.state not in ('PROVISIONING', 'DELETING', 'DELETED') and t.schema_fingerprint is distinct from ?
              and not coalesce(s.files @> ?::text[], false)
              and exists (select from pg_catalog.pg_namespace where nspname = 't_' || replace(t.alias, '-', '_'))""";

    private static final String UNTRIED = "s.failed_fingerprint is distinct from ?";

    /** The canaries, then what failed before, then everybody else: a wave is of one kind. */
    private static final String KIND = "case when t.canary then 0 when coalesce(s.attempts, 0) > 0 then 1 else 2 end";

    private static final String SUCCEEDED =
            """
            insert into platform.migration_state (tenant, fingerprint, files, migrated_at) values (?, ?, ?, now())
            on conflict (tenant) do update set fingerprint = excluded.fingerprint, files = excluded.files, migrated_at = now(),
              failed_fingerprint = null, failed_at = null, failure = null, attempts = 0""";
    private static final String FAILED =
            """
            insert into platform.migration_state as s (tenant, failed_fingerprint, failed_at, failure, attempts)
            values (?, ?, now(), ?, 1)
            on conflict (tenant) do update set failed_fingerprint = excluded.failed_fingerprint, failed_at = now(),
              failure = excluded.failure, attempts = s.attempts + 1""";
    private static final String COLUMNS =
            """
            select t.alias, t.canary, t.schema_fingerprint, s.files, s.migrated_at, s.failed_at, s.failure, coalesce(s.attempts, 0)
            from platform.tenant t left join platform.migration_state s on s.tenant = t.alias""";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    /** What a statement's question marks stand for. */
    @FunctionalInterface
    private interface Filling {
        void fill(Connection connection, PreparedStatement statement) throws SQLException;
    }

    /** What a row says. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public boolean serves(TenantId tenant, Set<String> needed, String fingerprint) {
        return query(
                        COLUMNS + " where t.alias = ?",
                        (connection, query) -> query.setString(1, tenant.alias()),
                        row -> isServed(row, needed, fingerprint))
                .stream()
                .anyMatch(Boolean.TRUE::equals);
    }

    private static boolean isServed(ResultSet row, Set<String> needed, String fingerprint) throws SQLException {
        return fingerprint.equals(row.getString(3)) || files(row.getArray(4)).containsAll(needed);
    }

    private static List<String> files(@Nullable Array files) throws SQLException {
        return files == null ? List.of() : Arrays.asList((String[]) files.getArray());
    }

    public List<MigrationState> page(String after, int limit, Migrations code) {
        return query(
                COLUMNS + " where t.alias > ? order by t.alias limit " + limit,
                (connection, query) -> query.setString(1, after),
                row -> new MigrationState(
                        new TenantId(row.getString(1)),
                        !isServed(row, code.names(), code.fingerprint()),
                        isServed(row, code.needed(), code.fingerprint()),
                        row.getBoolean(2),
                        row.getString(3),
                        instant(row.getTimestamp(5)),
                        instant(row.getTimestamp(6)),
                        row.getString(7),
                        row.getInt(8)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    void succeeded(TenantId tenant, String fingerprint, Set<String> names) {
        update(SUCCEEDED, (connection, statement) -> {
            statement.setString(1, tenant.alias());
            statement.setString(2, fingerprint);
            statement.setArray(3, connection.createArrayOf("text", names.toArray()));
        });
        update("update platform.tenant set schema_fingerprint = ? where alias = ?", (connection, statement) -> {
            statement.setString(1, fingerprint);
            statement.setString(2, tenant.alias());
        });
    }

    void failed(TenantId tenant, String fingerprint, RuntimeException reason) {
        var told = String.valueOf(reason.getMessage());
        update(FAILED, (connection, statement) -> {
            statement.setString(1, tenant.alias());
            statement.setString(2, fingerprint);
            statement.setString(3, told.substring(0, Math.min(LONGEST_FAILURE, told.length())));
        });
    }

    /** The next wave: companies of one kind that are behind and have not been tried. */
    List<TenantId> next(String fingerprint, Set<String> names, int size) {
        var untried = "select t.alias, " + KIND + " kind " + BEHIND + " and " + UNTRIED;
        return query(
                "with untried as (" + untried
                        + ") select alias from untried where kind = (select min(kind) from untried)"
                        + " order by alias limit " + size,
                (connection, query) -> {
                    query.setString(1, fingerprint);
                    query.setArray(2, connection.createArrayOf("text", names.toArray()));
                    query.setString(3, fingerprint);
                },
                row -> new TenantId(row.getString(1)));
    }

    /** How the waves of this version go; those of a version that had nothing to do are done. */
    Rollout rollout(String fingerprint, Set<String> names) {
        var counts =
                "select count(*) filter (where " + UNTRIED + "), count(*) filter (where not " + UNTRIED + ") " + BEHIND;
        var counted = query(
                        counts,
                        (connection, query) -> {
                            query.setString(1, fingerprint);
                            query.setString(2, fingerprint);
                            query.setString(3, fingerprint);
                            query.setArray(4, connection.createArrayOf("text", names.toArray()));
                        },
                        row -> new long[] {row.getLong(1), row.getLong(2)})
                .get(0);
        return query(
                        "select state, wave, changed_at, problem from platform.migration_rollout where fingerprint = ?",
                        (connection, query) -> query.setString(1, fingerprint),
                        row -> new Rollout(
                                fingerprint,
                                Rollout.State.valueOf(row.getString(1)),
                                row.getInt(2),
                                counted[0],
                                counted[1],
                                instant(row.getTimestamp(3)),
                                row.getString(4)))
                .stream()
                .findFirst()
                .orElseGet(() -> new Rollout(fingerprint, Rollout.State.DONE, 0, counted[0], counted[1], null, null));
    }

    /** Begins or goes on. */
    void run(String fingerprint) {
        update(
                """
                insert into platform.migration_rollout (fingerprint, state, began_at, changed_at) values (?, 'RUNNING', now(), now())
                on conflict (fingerprint) do update set state = 'RUNNING', changed_at = now(), problem = null""",
                (connection, statement) -> statement.setString(1, fingerprint));
    }

    void enter(String fingerprint, Rollout.State state, int wave, @Nullable String problem) {
        update(
                "update platform.migration_rollout set state = ?, wave = ?, problem = ?, changed_at = now() where fingerprint = ?",
                (connection, statement) -> {
                    statement.setString(1, state.name());
                    statement.setInt(2, wave);
                    statement.setString(3, problem);
                    statement.setString(4, fingerprint);
                });
    }

    /** What failed counts as not tried. */
    void forgive(String fingerprint) {
        update(
                "update platform.migration_state set failed_fingerprint = null where failed_fingerprint = ?",
                (connection, statement) -> statement.setString(1, fingerprint));
    }

    /** Whether another version began its waves after that one. */
    boolean isSuperseded(String fingerprint, String other) {
        return !query(
                        """
                        select 1 from platform.migration_rollout o, platform.migration_rollout m
                        where o.fingerprint = ? and m.fingerprint = ? and m.began_at > o.began_at""",
                        (connection, query) -> {
                            query.setString(1, fingerprint);
                            query.setString(2, other);
                        },
                        row -> row.getInt(1))
                .isEmpty();
    }

    public boolean canary(TenantId tenant, boolean isFirst) {
        return update("update platform.tenant set canary = ? where alias = ?", (connection, statement) -> {
                    statement.setBoolean(1, isFirst);
                    statement.setString(2, tenant.alias());
                })
                == 1;
    }

    private <T> List<T> query(String sql, Filling filling, Reading<T> reading) {
        try (var connection = provisioning.getConnection();
                var query = connection.prepareStatement(sql)) {
            filling.fill(connection, query);
            try (var row = query.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) {
                    rows.add(reading.read(row));
                }
                return rows;
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private int update(String sql, Filling filling) {
        try (var connection = provisioning.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(connection, statement);
            return statement.executeUpdate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
