package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings schemas up to date: each file once, in order, in one transaction, under the schema's advisory lock, as the schema's
 * owner. A schema whose fingerprint is the code's costs nothing but a row of one query, so a thousand up-to-date tenants start
 * in the time of one (ADR 0002).
 */
@ApplicationScoped
public class Migrations {

    private static final int WORKERS = 4;

    @Resource(lookup = "java:app/jdbc/provisioning")
    DataSource provisioning;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    Executor executor;

    @Inject
    @ConfigProperty(name = "jinlin.migrations.departments")
    List<String> departments;

    private volatile boolean done;

    /** Whether everything known at start is up to date: part of readiness. */
    public boolean done() {
        return done;
    }

    /** The platform's own tables, then every tenant's that is behind. */
    public void migrateAll() {
        apply("platform", "current_user", MigrationFiles.of(List.of("platform")));
        var behind = behind();
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(worker -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, behind.size())
                                .filter(i -> i % WORKERS == worker)
                                .forEach(i -> migrate(new TenantId(behind.get(i)))),
                        executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(workers).join();
        done = true;
    }

    public void migrate(TenantId tenant) {
        var files = MigrationFiles.of(departments);
        apply(tenant.schema(), tenant.schema(), files);
        work(connection -> {
            try (var noted =
                    connection.prepareStatement("update platform.tenant set schema_fingerprint = ? where alias = ?")) {
                noted.setString(1, fingerprint(files));
                noted.setString(2, tenant.alias());
                return noted.executeUpdate();
            }
        });
    }

    private List<String> behind() {
        var code = fingerprint(MigrationFiles.of(departments));
        return work(connection -> {
            try (var query = connection.prepareStatement(
                    "select alias from platform.tenant where state <> 'PROVISIONING' and schema_fingerprint is distinct"
                            + " from ? order by alias")) {
                query.setString(1, code);
                var aliases = new ArrayList<String>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        aliases.add(rows.getString(1));
                    }
                }
                return aliases;
            }
        });
    }

    private void apply(String schema, String owner, List<Migration> files) {
        var applied = work(connection -> {
            bind(connection, schema, owner);
            return applied(connection);
        });
        for (var file : files) {
            var checksum = applied.get(file.department() + "/" + file.version());
            if (checksum == null) {
                work(connection -> applyOnce(connection, schema, owner, file));
            } else if (!checksum.equals(file.checksum())) {
                throw new IllegalStateException(file.department() + "/" + file.file()
                        + " was changed after it had been applied to " + schema + ": add a new migration instead");
            }
        }
    }

    private static boolean applyOnce(Connection connection, String schema, String owner, Migration file)
            throws SQLException {
        bind(connection, schema, owner);
        if (applied(connection).containsKey(file.department() + "/" + file.version())) {
            return false;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(file.sql());
        }
        try (var noted = connection.prepareStatement(
                "insert into schema_version (department, version, file, checksum) values (?, ?, ?, ?)")) {
            noted.setString(1, file.department());
            noted.setInt(2, file.version());
            noted.setString(3, file.file());
            noted.setString(4, file.checksum());
            noted.executeUpdate();
        }
        return true;
    }

    private static void bind(Connection connection, String schema, String owner) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('jinlin.migration'), hashtext('" + schema + "'))");
            statement.execute("set local lock_timeout = '10s'");
            if (!owner.equals("current_user")) {
                statement.execute("set local role " + owner);
            }
            statement.execute("set local search_path = " + schema);
            statement.execute(
                    """
                    create table if not exists schema_version (
                      department text not null, version int not null, file text not null, checksum text not null,
                      applied_at timestamptz not null default now(), primary key (department, version))""");
        }
    }

    private static Map<String, String> applied(Connection connection) throws SQLException {
        var applied = new HashMap<String, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select department, version, checksum from schema_version")) {
            while (rows.next()) {
                applied.put(rows.getString(1) + "/" + rows.getInt(2), rows.getString(3));
            }
        }
        return applied;
    }

    private <T> T work(TenantSql.Statements<T> statements) {
        try (var connection = provisioning.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = statements.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new TenantSql.SqlFailed(broken);
        }
    }

    private static String fingerprint(List<Migration> files) {
        return Integer.toHexString(Objects.hash(files.stream()
                .map(file -> file.department() + file.file() + file.checksum())
                .collect(Collectors.joining())));
    }
}
