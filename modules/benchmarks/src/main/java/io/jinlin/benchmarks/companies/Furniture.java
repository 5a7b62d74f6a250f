package io.jinlin.benchmarks.companies;

import java.sql.Connection;
import java.sql.SQLException;

/** Gives companies the houses and orders of one of them, row by row with the same ids, and lets the machine client in. */
final class Furniture {

    private static final String LET_IN =
            """
            insert into %s.machine_client (id, version, client_id, name, position, active, created_at)
              values (gen_random_uuid(), 0, '%s', 'bench', 'receptionist', true, now())""";

    /** Columns that the database works out itself take no value; whatever lies in the reference obeys every law already. */
    private static final String COPY =
            """
            do $$
            declare
              company text;
              has_houses boolean;
              copy text;
              copies text[] := array(
                select 'insert into COMPANY.' || quote_ident(table_name) || ' (' || columns || ') select ' || columns
                    || ' from REFERENCE.' || quote_ident(table_name) || ' on conflict do nothing'
                  from (select table_name, string_agg(quote_ident(column_name), ', ') columns
                    from information_schema.columns join information_schema.tables using (table_schema, table_name)
                    where table_schema = 'REFERENCE' and table_type = 'BASE TABLE' and is_generated = 'NEVER'
                      and table_name <> all (array['schema_version', 'position', 'position_permission', 'permission_offered', 'staff',
                        'staff_position', 'staff_scope', 'audit_entry', 'idempotent_request'])
                    group by table_name) tables);
            begin
              for company in select 't_' || replace(alias, '-', '_') from platform.tenant where alias like 'raw-%' loop
                execute 'select exists (select from ' || company || '.project)' into has_houses;
                if not has_houses then
                  set local session_replication_role = replica;
                  foreach copy in array copies loop
                    execute replace(copy, 'COMPANY', company);
                  end loop;
                end if;
                commit; -- the locks of a thousand companies' tables do not fit into one transaction
              end loop;
            end $$""";

    private Furniture() {}

    static void letIn(Connection superuser, String schema) throws SQLException {
        execute(superuser, LET_IN.formatted(schema, Machines.CLIENT));
    }

    /** What this company has, to all that were made by bare SQL and are still empty. */
    static void copy(Connection superuser, String schema) throws SQLException {
        execute(superuser, COPY.replace("REFERENCE", schema));
    }

    private static void execute(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
