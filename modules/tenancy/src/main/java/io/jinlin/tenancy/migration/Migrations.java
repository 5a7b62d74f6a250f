package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings schemas up to date with Flyway: each file once, in one transaction, as the schema's owner, so that a migration can no more
 * reach another company than a request can. Who is migrated when, {@link Waves} says (ADR 0002).
 */
@ApplicationScoped
public class Migrations {

    private static final String NOWHERE = "no_schema_at_all";

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

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

    @Inject
    MigrationBook book;

    private volatile boolean done;
    private volatile @Nullable DepartmentFiles files;
    private volatile @Nullable OneScript script;

    /** Whether the platform's own tables are up to date. */
    public boolean done() {
        return done;
    }

    /** The platform's own tables: nothing works without them. */
    public void migratePlatform() {
        migrate("platform", user, new DepartmentFiles(List.of("platform:1")));
        done = true;
    }

    /** One company that works already: each file a transaction of its own, so that nobody waits long for a table. */
    public void migrate(TenantId tenant) {
        migrate(tenant, files());
    }

    /** A company that is being opened gets all its tables in one transaction: nobody waits for them yet. */
    public void migrateNew(TenantId tenant) {
        var isMade = new AtomicBoolean();
        Patience.whileLocked(() -> isMade.set(makeAtOnce(tenant)));
        if (isMade.get()) {
            book.succeeded(tenant, files().fingerprint(), files().names());
        } else {
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

    /** Of all this version's files for companies. */
    public String fingerprint() {
        return files().fingerprint();
    }

    /** All this version's files for companies. */
    public Set<String> names() {
        return files().names();
    }

    /** Those without which this version cannot serve a company. */
    public Set<String> needed() {
        return files().needed();
    }

    /** The same with some of the files alone, as if there were no others yet; the schema is behind until it gets the rest. */
    public void migrateNew(TenantId tenant, Set<String> versions) {
        Patience.whileLocked(() -> migrate(tenant.schema(), tenant.schema(), files().only(versions)));
    }

    /** What Flyway calls the files. */
    public Set<String> versions() {
        return files().versions();
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
        book.succeeded(tenant, all.fingerprint(), all.names());
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
                // a node of the version before starts beside schemas that are newer than it knows
                .ignoreMigrationPatterns("*:missing", "*:future")
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
}
