package io.jinlin.tenancy;

import io.jinlin.tenancy.migration.MigrationsFixture;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL as an installation makes it: bootstrap.sql has run, nothing more. */
public final class TestDatabase {

    private static final TestDatabase ONE = new TestDatabase();

    private final EmbeddedPostgres postgres;

    private TestDatabase() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            try (var admin = postgres.getPostgresDatabase().getConnection();
                    var statement = admin.createStatement()) {
                statement.execute("create database jinlin");
            }
            var bootstrap = Files.readString(Path.of("../../deploy/postgresql/bootstrap.sql"))
                    .replace("${app_password}", "app")
                    .replace("${provisioner_password}", "provisioner");
            try (var admin = superuser();
                    var statement = admin.createStatement()) {
                statement.execute(bootstrap);
            }
        } catch (IOException | SQLException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    public static TestDatabase get() {
        return ONE;
    }

    public Connection superuser() throws SQLException {
        return postgres.getDatabase("postgres", "jinlin").getConnection();
    }

    public Connection app() throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("jinlin_app", "jinlin"), "jinlin_app", "app");
    }

    public String url(String user) {
        return postgres.getJdbcUrl(user, "jinlin");
    }

    /** A company with a schema and nothing in it. */
    public void openWithoutTables(TenantId company) {
        var schemas = schemas();
        tenants().register(company, company.alias());
        schemas.create(company);
    }

    public void drop(TenantId company) throws SQLException {
        try (var superuser = superuser();
                var statement = superuser.createStatement()) {
            statement.execute("drop schema %1$s cascade; drop role %1$s".formatted(company.schema()));
            statement.execute("delete from platform.tenant where alias = '%s'".formatted(company.alias()));
        }
    }

    public DataSource provisioning() {
        var source = new PGSimpleDataSource();
        source.setUrl(url("jinlin_provisioner"));
        source.setUser("jinlin_provisioner");
        source.setPassword("provisioner");
        return source;
    }

    public String provisioningUrl() {
        return postgres.getJdbcUrl("jinlin_provisioner", "jinlin");
    }

    /** The schemas' maker, wired by hand. */
    public TenantSchemas schemas() {
        var schemas = new TenantSchemas();
        schemas.provisioning = provisioning();
        schemas.applicationRole = "jinlin_app";
        schemas.migrations = MigrationsFixture.on(this, "sample:10");
        return schemas;
    }

    public Tenants tenants() {
        var tenants = new Tenants();
        tenants.provisioning = provisioning();
        return tenants;
    }
}
