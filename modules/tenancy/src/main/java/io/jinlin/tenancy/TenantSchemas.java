package io.jinlin.tenancy;

import io.jinlin.tenancy.migration.Migrations;
import io.jinlin.tenancy.migration.Patience;
import io.jinlin.tenancy.migration.Waves;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a company's role and schema, and brings its tables up to date. Every method may be repeated. */
@ApplicationScoped
public class TenantSchemas {

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    @Inject
    Migrations migrations;

    @Inject
    Waves waves;

    /** For rolling updates: nodes of the old version serve until every company has been tried. */
    @Inject
    @ConfigProperty(name = "jinlin.migrations.ready-when-migrated", defaultValue = "false")
    boolean readyWhenMigrated;

    @Inject
    @ConfigProperty(name = "jinlin.db.user", defaultValue = "jinlin_app")
    String applicationRole;

    private volatile boolean settled;

    /** A role that owns the schema and can be become, not inherited, by the application; all in one transaction. */
    public void create(TenantId tenant) {
        var schema = tenant.schema();
        // The alias is letters, digits and dashes (TenantId), so its schema name needs no quoting; identifiers take no
        // parameters.
        var script =
                """
                do $$ begin
                  if not exists (select from pg_roles where rolname = '%1$s') then
                    create role %1$s login noinherit nocreatedb nocreaterole;
                  end if;
                end $$;
                grant %1$s to current_user with inherit false, set true;
                grant %1$s to %2$s;
                create schema if not exists %1$s authorization %1$s;
                """
                        .formatted(schema, applicationRole);
        try (var connection = provisioning.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(hashtext('jinlin.roles'))");
                statement.execute(script);
                connection.commit();
            } catch (SQLException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    /** Applies every migration the schema has not seen yet. */
    public void migrate(TenantId tenant) {
        migrations.migrateNew(tenant);
    }

    /** What a schema's fingerprint is when it has every table this version needs. */
    public String fingerprint() {
        return migrations.fingerprint();
    }

    /** Applies these migrations alone, for a company whose rows were written when there were no others. */
    public void migrate(TenantId tenant, Set<String> versions) {
        migrations.migrateNew(tenant, versions);
    }

    /** The versions of all migrations this application knows, such as {@code 30.001}. */
    public Set<String> versions() {
        return migrations.versions();
    }

    /**
     * The schema with all that is in it, and the role, are gone; being gone already is as good. Nobody else's are touched: the role
     * itself removes what is its own.
     */
    public void drop(TenantId tenant) {
        Patience.whileLocked(() -> dropOnce(tenant.schema()));
    }

    public boolean exists(TenantId tenant) {
        try (var connection = provisioning.getConnection();
                var query = connection.prepareStatement("select 1 from pg_namespace where nspname = ?")) {
            query.setString(1, tenant.schema());
            try (var row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private void dropOnce(String schema) {
        try (var connection = provisioning.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(hashtext('jinlin.roles'))");
                statement.execute("set local lock_timeout = '" + Patience.LOCK_TIMEOUT.toSeconds() + "s'");
                statement.execute(
                        """
                        do $$ begin
                          if exists (select from pg_roles where rolname = '%1$s') then
                            set local role %1$s;
                            drop schema if exists %1$s cascade;
                            drop owned by %1$s;
                            reset role;
                            drop role %1$s;
                          end if;
                        end $$"""
                                .formatted(schema));
                connection.commit();
            } catch (SQLException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    /** Whether this node is to be sent requests as far as tables go: part of readiness. */
    public boolean areUpToDate() {
        return migrations.done() && (!readyWhenMigrated || isNobodyWaiting());
    }

    /** Once so it stays so: whoever is opened later gets all tables from the beginning. */
    private boolean isNobodyWaiting() {
        if (!settled) {
            settled = waves.rollout().waiting() == 0;
        }
        return settled;
    }
}
