package io.jinlin.billing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A schema of its own on a real PostgreSQL, made by the department's migrations and owned by a role without privileges. */
public final class BillingDatabase implements AutoCloseable {

    private static final EmbeddedPostgres POSTGRES = started();
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String schema = "t_house" + MADE.incrementAndGet();
    private final EntityManagerFactory entities;

    public BillingDatabase() {
        try (var admin = superuser();
                var statement = admin.createStatement()) {
            statement.execute("create role " + schema + " login; create schema " + schema + " authorization " + schema);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        migrations().forEach(this::execute);
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.jdbc.url", url());
        settings.put("jakarta.persistence.jdbc.driver", "org.postgresql.Driver");
        settings.put("jakarta.persistence.jdbc.user", schema);
        settings.put("jakarta.persistence.jdbc.password", "none");
        settings.put("eclipselink.connection-pool.default.initial", "1");
        settings.put("eclipselink.connection-pool.default.min", "1");
        settings.put("eclipselink.connection-pool.default.max", "20");
        settings.put("eclipselink.session-name", schema);
        entities = Persistence.createEntityManagerFactory("billing", settings);
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> migrations() {
        try (var files = Files.list(Path.of("src/main/resources/db/billing"))) {
            return files.sorted().map(BillingDatabase::text).toList();
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

    private String url() {
        return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/postgres?currentSchema=" + schema;
    }

    public EntityManagerFactory entities() {
        return entities;
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), schema, "none");
    }

    public static Connection superuser() throws SQLException {
        return POSTGRES.getPostgresDatabase().getConnection();
    }

    public void execute(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** As somebody whom no right stops. */
    public void executeWithEveryRight(String sql) {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set search_path to " + schema);
            statement.execute(sql);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** The first column of the only row. */
    public String ask(String sql) {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var text = new StringBuilder();
            while (rows.next()) {
                text.append(text.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
            return text.toString();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken.getMessage(), broken);
        }
    }

    /** Empty when every invariant of money holds. */
    public String brokenLaws() {
        return ask("select law || ': ' || subject from broken_money_laws()");
    }

    /** Ends a session of this schema in the middle of whatever it does; says whether there was one. */
    public boolean killOne() {
        try (var admin = superuser();
                var statement = admin.createStatement();
                var rows = statement.executeQuery(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + schema
                                + "' and xact_start is not null order by random() limit 1")) {
            return rows.next();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        entities.close();
    }
}
