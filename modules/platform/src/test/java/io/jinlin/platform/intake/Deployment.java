package io.jinlin.platform.intake;

import io.jinlin.platform.export.ArchiveParts;
import io.jinlin.platform.export.PlatformKey;
import io.jinlin.platform.tables.PlatformTables;
import io.jinlin.tenancy.TenantConnections;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSchemas;
import io.jinlin.tenancy.migration.MigrationsOfAll;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL as an installation makes it, with all departments' tables for its companies. */
final class Deployment {

    private static final Deployment ONE = new Deployment();

    private final EmbeddedPostgres postgres;
    final TenantSchemas schemas = new TenantSchemas();
    final TenantConnections connections = new TenantConnections();
    final PlatformTables tables;
    final ArchiveParts parts;

    private Deployment() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            try (var admin = postgres.getPostgresDatabase().getConnection();
                    var statement = admin.createStatement()) {
                statement.execute("create database jinlin");
            }
            try (var admin = superuser();
                    var statement = admin.createStatement()) {
                statement.execute(Files.readString(Path.of("../../deploy/postgresql/bootstrap.sql"))
                        .replace("${app_password}", "app")
                        .replace("${provisioner_password}", "provisioner"));
            }
            var url = postgres.getJdbcUrl("jinlin_provisioner", "jinlin");
            var provisioning = new PGSimpleDataSource();
            provisioning.setUrl(url);
            provisioning.setUser("jinlin_provisioner");
            provisioning.setPassword("provisioner");
            set(schemas, "provisioning", provisioning);
            set(schemas, "applicationRole", "jinlin_app");
            set(schemas, "migrations", MigrationsOfAll.on(provisioning, url));
            set(connections, "url", url);
            set(connections, "user", "jinlin_provisioner");
            set(connections, "password", "provisioner");
            tables = new PlatformTables(provisioning);
            parts = new ArchiveParts(tables);
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Deployment get() {
        return ONE;
    }

    PlatformKey key() {
        return new PlatformKey(tables, List.of());
    }

    Connection superuser() throws SQLException {
        return postgres.getDatabase("postgres", "jinlin").getConnection();
    }

    /** Open, with empty tables. */
    TenantId company(String alias) {
        var company = new TenantId(alias);
        tables.update(
                "insert into platform.tenant (alias, name, state) values (?, ?, 'READY') on conflict do nothing",
                alias,
                "公司 " + alias);
        schemas.create(company);
        schemas.migrate(company);
        return company;
    }

    void write(TenantId company, String sql) {
        try (var connection = connections.writing(company);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            connection.commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    List<String> ask(String sql) {
        try (var admin = superuser();
                var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void set(Object bean, String name, Object value) {
        try {
            Field field = bean.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
