package io.jinlin.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A real PostgreSQL with the platform's own tables, as the provisioner sees it. */
public final class PlatformDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final DataSource source;

    public PlatformDatabase() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            source = postgres.getPostgresDatabase();
            execute("create role jinlin_app; create schema platform; set search_path = platform;"
                    + read("../tenancy/src/main/resources/db/platform/V001__tenant.sql")
                    + read("src/main/resources/db/platform/V010__signup.sql")
                    + read("src/main/resources/db/platform/V021__subscription.sql")
                    + read("src/main/resources/db/platform/V030__export_and_deletion.sql")
                    + read("src/main/resources/db/platform/V043__letters_of_the_subscription.sql"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file)) + "\n";
    }

    public void execute(String script) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public PlatformSql sql() {
        var sql = new PlatformSql();
        sql.provisioning = source;
        return sql;
    }

    public Customers customers() {
        var customers = new Customers();
        customers.sql = sql();
        return customers;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
