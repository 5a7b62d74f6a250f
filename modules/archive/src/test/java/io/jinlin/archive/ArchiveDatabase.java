package io.jinlin.archive;

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
public final class ArchiveDatabase implements AutoCloseable {

    private static final EmbeddedPostgres POSTGRES = started();
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String schema = "t_house" + MADE.incrementAndGet();
    private final EntityManagerFactory entities;

    public ArchiveDatabase() {
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
        entities = Persistence.createEntityManagerFactory("archive", settings);
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
        try (var files = Files.list(Path.of("src/main/resources/db/archive"))) {
            return files.sorted().map(ArchiveDatabase::text).toList();
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

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(url(), schema, "none");
    }

    private static Connection superuser() throws SQLException {
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

    @Override
    public void close() {
        entities.close();
    }
}
