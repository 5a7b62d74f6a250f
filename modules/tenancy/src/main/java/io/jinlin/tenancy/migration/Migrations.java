package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.Failures;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings schemas up to date with Flyway: each file once, in one transaction, as the schema's owner, so that a migration can no more
 * reach another company than a request can. A schema whose fingerprint is the code's costs nothing but its share of one query, so a
 * thousand up-to-date companies start in the time of one (ADR 0002).
 */
@ApplicationScoped
public class Migrations {

    private static final int WORKERS = 2;
    private static final String NOWHERE = "no_schema_at_all";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    Executor executor;

    @Inject
    @ConfigProperty(name = "jinlin.migrations.departments")
    List<String> departments;

    @Inject
    @ConfigProperty(name = "jinlin.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "jinlin.provisioner.user")
    String user;

    @Inject
    @ConfigProperty(name = "jinlin.provisioner.password")
    String password;

    private volatile boolean done;
    private volatile @Nullable DepartmentFiles files;
    private volatile @Nullable OneScript script;

    /** Whether everything known at start is up to date: part of readiness. */
    public boolean done() {
        return done;
    }

    /** The platform's own tables, then every company's that are behind. */
    public void migrateAll() {
        migrate("platform", user, new DepartmentFiles(List.of("platform:1")));
        var all = files();
        var behind = behind(all.fingerprint());
        var failures = new Failures();
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(worker -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, behind.size())
                                .filter(i -> i % WORKERS == worker)
                                .mapToObj(i -> new TenantId(behind.get(i)))
                                .forEach(tenant -> failures.collect(tenant, () -> migrate(tenant, all))),
                        executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(workers).join();
        failures.raise();
        done = true;
    }

    /** A company that is being opened gets all its tables in one transaction: nobody waits for them yet. */
    public void migrateNew(TenantId tenant) {
        var isMade = new AtomicBoolean();
        Patience.whileLocked(() -> isMade.set(makeAtOnce(tenant)));
        if (!isMade.get()) {
            migrate(tenant, files());
        }
    }

    private boolean makeAtOnce(TenantId tenant) {
        try (var connection = provisioning.getConnection()) {
            return script().run(connection, tenant);
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    OneScript script() {
        var known = script;
        if (known == null) {
            known = new OneScript(files(), unapplied(files()));
            script = known;
        }
        return known;
    }

    /** Read once: they cannot change while the application runs. */
    DepartmentFiles files() {
        var read = files;
        if (read == null) {
            read = new DepartmentFiles(departments);
            files = read;
        }
        return read;
    }

    /** Every file that the company has not seen yet, one after the other. */
    void migrate(TenantId tenant) {
        migrate(tenant, files());
    }

    /** @throws org.flywaydb.core.api.FlywayException unless the company has seen exactly these files */
    void validate(TenantId tenant) {
        try (var connection = new OneConnection(connectionsOf(tenant.schema()).getConnection())) {
            flyway(connection, tenant.schema(), files()).validate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private void migrate(TenantId tenant, DepartmentFiles all) {
        Patience.whileLocked(() -> migrate(tenant.schema(), tenant.schema(), all));
        try (var connection = provisioning.getConnection();
                var noted = connection.prepareStatement(
                        "update platform.tenant set schema_fingerprint = ? where alias = ?")) {
            noted.setString(1, all.fingerprint());
            noted.setString(2, tenant.alias());
            noted.executeUpdate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private void migrate(String schema, String owner, DepartmentFiles all) {
        try (var connection = new OneConnection(connectionsOf(owner).getConnection())) {
            flyway(connection, schema, all).migrate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    /** All files as Flyway sees them, each with its checksum, in the order in which it runs them where there is nothing yet. */
    private List<MigrationInfo> unapplied(DepartmentFiles all) {
        try (var connection = new OneConnection(connectionsOf(user).getConnection())) {
            return List.of(flyway(connection, NOWHERE, all).info().pending());
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private static Flyway flyway(DataSource connection, String schema, DepartmentFiles all) {
        return Flyway.configure()
                .dataSource(connection)
                .defaultSchema(schema)
                .createSchemas(false)
                .table("schema_version")
                .resourceProvider(all)
                .javaMigrationClassProvider(List::of)
                .skipDefaultCallbacks(true) // there are none, and looking for them means looking through every jar
                .outOfOrder(true)
                .cleanDisabled(true)
                .placeholderReplacement(false)
                .load();
    }

    /** Connections of their own, outside the pool, that are the owner's from their first moment to their last. */
    private DataSource connectionsOf(String owner) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(user);
        connections.setPassword(password);
        // a line that was cut unnoticed ends the wait; a long migration does not
        connections.setConnectTimeout(10);
        connections.setSocketTimeout(600);
        connections.setTcpKeepAlive(true);
        connections.setOptions("-c role=" + owner + " -c lock_timeout=" + Patience.LOCK_TIMEOUT.toSeconds() + "s");
        return connections;
    }

    private List<String> behind(String fingerprint) {
        var sql =
                "select alias from platform.tenant where state <> 'PROVISIONING' and schema_fingerprint is distinct from ?";
        try (var connection = provisioning.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, fingerprint);
            var aliases = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    aliases.add(rows.getString(1));
                }
            }
            return aliases;
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }
}
