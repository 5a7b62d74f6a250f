package io.jinlin.identity.audit;

import io.jinlin.kernel.Ids;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A company's schema on a real PostgreSQL, made by the department's migrations and owned by a role without privileges. */
final class AuditDatabase {

    private static final EmbeddedPostgres POSTGRES = started();
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String NOTE =
            """
            insert into audit_entry (id, at, actor_id, actor_kind, actor_name, action, object_type, object_id, details)
            values (?, ?::timestamptz, ?, 'STAFF', '方正', ?, 'identity.staff', ?, '{"username": "li.na@shangyu"}')""";

    private final String schema = "t_trail" + MADE.incrementAndGet();

    AuditDatabase() {
        try (var admin = POSTGRES.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("create role " + schema + " login; create schema " + schema + " authorization " + schema);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        try (var files = Files.list(Path.of("src/main/resources/db/identity"))) {
            files.sorted().map(AuditDatabase::text).forEach(this::execute);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In a transaction of its own, as the company. */
    Connection company() throws SQLException {
        var connection = DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/postgres?currentSchema=" + schema,
                schema,
                "none");
        connection.setAutoCommit(false);
        return connection;
    }

    void execute(String sql) {
        try (var connection = company();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** As somebody whom neither right nor trigger stops. */
    void tamper(String sql) {
        try (var admin = POSTGRES.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set search_path to " + schema);
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** Ends one of the company's sessions in the midst of whatever it does. */
    void killOne() {
        try (var admin = POSTGRES.getPostgresDatabase().getConnection();
                var statement = admin.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + schema
                    + "' and xact_start is not null order by random() limit 1");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static UUID note(Connection connection, Instant at, String action) throws SQLException {
        var id = Ids.next();
        try (var insert = connection.prepareStatement(NOTE)) {
            insert.setObject(1, id);
            insert.setString(2, at.toString());
            insert.setObject(3, id);
            insert.setString(4, action);
            insert.setObject(5, id);
            insert.executeUpdate();
        }
        return id;
    }

    UUID note(Instant at) {
        try (var connection = company()) {
            var id = note(connection, at, "identity.staff.assign");
            connection.commit();
            return id;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void seal() {
        try (var connection = company()) {
            var isMore = true;
            while (isMore) {
                isMore = AuditChain.seal(connection, Instant.now(java.time.Clock.systemUTC()));
                connection.commit();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Verification check(Map<Long, byte[]> anchors) {
        try (var connection = company()) {
            return ChainCheck.of(connection, anchors, Instant.EPOCH);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    long count(String sql) {
        try (var connection = company();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
