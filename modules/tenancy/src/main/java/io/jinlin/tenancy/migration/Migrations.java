package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings schemas up to date with Flyway: each file once, in one transaction, as the schema's owner, so that a migration can no more
 * reach another company than a request can. Who is migrated when, {@link Waves} says (ADR 0002).
 */
@ApplicationScoped
public class Migrations {

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

    /** Whether the platform's own tables are up to date. */
    public boolean done() {
        return done;
    }

    /** The platform's own tables: nothing works without them. */
    public void migratePlatform() {
        migrate("platform", user, new DepartmentFiles(List.of("platform:1")), false);
        done = true;
    }

    /** One company that works already: each file a transaction of its own, so that nobody waits long for a table. */
    public void migrate(TenantId tenant) {
        migrate(tenant, files(), false);
    }

    /**
     * A company that is being opened gets all its tables in one transaction: nobody waits for them yet, and preparing each file anew
     * would take longer than making what is in it.
     */
    public void migrateNew(TenantId tenant) {
        migrate(tenant, files(), true);
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
        Patience.whileLocked(() -> migrate(tenant.schema(), tenant.schema(), files().only(versions), true));
    }

    /** What Flyway calls the files. */
    public Set<String> versions() {
        return files().versions();
    }

    /** Read once: they cannot change while the application runs. */
    private DepartmentFiles files() {
        var read = files;
        if (read == null) {
            read = new DepartmentFiles(departments);
            files = read;
        }
        return read;
    }

    private void migrate(TenantId tenant, DepartmentFiles all, boolean atOnce) {
        Patience.whileLocked(() -> migrate(tenant.schema(), tenant.schema(), all, atOnce));
        book.succeeded(tenant, all.fingerprint(), all.names());
    }

    private void migrate(String schema, String owner, DepartmentFiles all, boolean atOnce) {
        try (var connection = new OneConnection(connectionsOf(owner).getConnection())) {
            Flyway.configure()
                    .dataSource(connection)
                    .defaultSchema(schema)
                    .createSchemas(false)
                    .table("schema_version")
                    .resourceProvider(all)
                    .javaMigrationClassProvider(List::of)
                    .skipDefaultCallbacks(true) // there are none, and looking for them means looking through every jar
                    .group(atOnce)
                    .outOfOrder(true)
                    // a node of the version before starts beside schemas that are newer than it knows
                    .ignoreMigrationPatterns("*:missing", "*:future")
                    .cleanDisabled(true)
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
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
