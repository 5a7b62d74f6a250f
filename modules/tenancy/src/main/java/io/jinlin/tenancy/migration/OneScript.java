package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;

/**
 * All tables of a new company as one script: the files in the order in which Flyway would run them, and what Flyway would note of each.
 * What Flyway makes of the files it says itself, once; then it need not take the same files apart for every company that opens. From
 * there on the company is Flyway's as any other.
 */
final class OneScript {

    private static final String TABLE =
            """
            create table schema_version (
              installed_rank integer not null,
              version varchar(50),
              description varchar(200) not null,
              type varchar(20) not null,
              script varchar(1000) not null,
              checksum integer,
              installed_by varchar(100) not null,
              installed_on timestamp not null default now(),
              execution_time integer not null,
              success boolean not null);
            alter table schema_version add constraint schema_version_pk primary key (installed_rank);
            create index schema_version_s_idx on schema_version (success);
            """;

    private static final String NOTED =
            "insert into schema_version values (?, ?, ?, ?, ?, ?, current_user, default, 0, true)";

    private final List<MigrationInfo> files;
    private final String tables;
    private final String fingerprint;

    /** @param files what Flyway would run where nothing is yet */
    OneScript(DepartmentFiles all, List<MigrationInfo> files) {
        this.files = files;
        this.fingerprint = all.fingerprint();
        this.tables = files.stream().map(file -> all.text(file.getScript())).collect(Collectors.joining("\n;\n"));
    }

    /**
     * In one transaction, as the schema's owner.
     *
     * @return false if the schema has seen migrations already: then nothing was done
     */
    boolean run(Connection connection, TenantId tenant) throws SQLException {
        connection.setAutoCommit(false);
        try {
            var isNew = isNew(connection, tenant);
            if (isNew) {
                become(connection, tenant.schema(), tenant.schema());
                make(connection);
                become(connection, "none", "");
                note(connection, tenant);
            }
            connection.commit();
            return isNew;
        } catch (SQLException broken) {
            connection.rollback();
            throw broken;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Of two nodes that open the same company the second waits for the first. */
    private static boolean isNew(Connection connection, TenantId tenant) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtext(?))");
                var query = connection.prepareStatement(
                        "select not exists (select from pg_tables where schemaname = ? and tablename = 'schema_version')")) {
            lock.setString(1, "jinlin.tables." + tenant.schema());
            lock.execute();
            query.setString(1, tenant.schema());
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Until the end of the transaction, at most. */
    private static void become(Connection connection, String role, String schema) throws SQLException {
        var sql =
                "select set_config('role', ?, true), set_config('search_path', ?, true), set_config('lock_timeout', ?, true)";
        try (var binding = connection.prepareStatement(sql)) {
            binding.setString(1, role);
            binding.setString(2, schema);
            binding.setString(3, Patience.LOCK_TIMEOUT.toSeconds() + "s");
            binding.execute();
        }
    }

    private void make(Connection connection) throws SQLException {
        try (var script = connection.createStatement();
                var noted = connection.prepareStatement(NOTED)) {
            script.execute(TABLE + tables);
            for (var rank = 1; rank <= files.size(); rank++) {
                var file = files.get(rank - 1);
                noted.setInt(1, rank);
                noted.setString(2, file.getVersion().getVersion());
                noted.setString(3, file.getDescription());
                noted.setString(4, "SQL");
                noted.setString(5, file.getScript());
                noted.setInt(6, file.getChecksum());
                noted.addBatch();
            }
            noted.executeBatch();
        }
    }

    private void note(Connection connection, TenantId tenant) throws SQLException {
        try (var noted =
                connection.prepareStatement("update platform.tenant set schema_fingerprint = ? where alias = ?")) {
            noted.setString(1, fingerprint);
            noted.setString(2, tenant.alias());
            noted.executeUpdate();
        }
    }
}
