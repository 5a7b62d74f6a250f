package io.jinlin.benchmarks.companies;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives companies the houses and orders of one of them, row by row with the same ids, and lets the machine client in. */
final class Furniture {

    private static final String LET_IN =
            """
            insert into %s.machine_client (id, version, client_id, name, position, active, created_at)
              values (gen_random_uuid(), 0, '%s', 'bench', 'receptionist', true, now())""";

    private static final String COPY =
            """
            do $$
            declare
              company text;
              tables text[] := array(select tablename from pg_tables where schemaname = '%1$s' and tablename <> all (array[
                'schema_version', 'position', 'position_permission', 'permission_offered', 'staff', 'staff_position', 'staff_scope',
                'audit_entry', 'idempotent_request']));
              each text;
            begin
              set local session_replication_role = replica;
              for company in select 't_' || replace(alias, '-', '_') from platform.tenant where alias like 'raw-%%' loop
                if not (xpath('/row/b/text()', query_to_xml(format('select exists (select from %%I.project) b', company), false, true, '')))[1]::text::bool then
                  foreach each in array tables loop
                    execute format('insert into %%I.%%I select * from %1$s.%%I', company, each, each);
                  end loop;
                end if;
              end loop;
            end $$""";

    private Furniture() {}

    static void letIn(Connection superuser, String schema) throws SQLException {
        execute(superuser, LET_IN.formatted(schema, Machines.CLIENT));
    }

    /** What this company has, to all that were made by bare SQL and are still empty. */
    static void copy(Connection superuser, String schema) throws SQLException {
        execute(superuser, COPY.formatted(schema));
    }

    private static void execute(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
