package io.jinlin.benchmarks.companies;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

/**
 * What a company has in the database, as one script: the same files in the same order as a company that was really opened noted them, and
 * its seeds as they lie there. This is the least PostgreSQL can be asked for the same result.
 */
final class RawTables {

    private static final String BOOKS =
            """
            select md5(string_agg(replace(line, '%1$s', 'SCHEMA'), chr(10) order by replace(line, '%1$s', 'SCHEMA'))) from (
              select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
                || ' ' || coalesce(column_default, '') from information_schema.columns where table_schema = '%1$s'
              union all select 'owner ' || tablename || ' ' || tableowner from pg_tables where schemaname = '%1$s'
              union all select 'index ' || indexdef from pg_indexes where schemaname = '%1$s'
              union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
                from pg_constraint where connamespace = to_regnamespace('%1$s')
              union all select 'trigger ' || tgname || ' ' || tgrelid::regclass from pg_trigger where not tgisinternal
                and tgrelid in (select oid from pg_class where relnamespace = to_regnamespace('%1$s'))
              union all select 'right ' || table_name || ' ' || grantee || ' ' || privilege_type
                from information_schema.role_table_grants where table_schema = '%1$s'
              union all select 'may become it ' || member::regrole || ' ' || inherit_option || set_option
                from pg_auth_members where roleid = to_regrole('%1$s')
              union all select 'position ' || p::text from %1$s.position p
              union all select 'permission ' || p::text from %1$s.position_permission p
              union all select 'offered ' || p::text from %1$s.permission_offered p
              union all select 'migration ' || version || ' ' || script || ' ' || checksum from %1$s.schema_version) books(line)""";

    private static final String SCRIPT =
            """
            begin;
            create role %1$s login noinherit nocreatedb nocreaterole;
            grant %1$s to current_user with inherit false, set true;
            grant %1$s to jinlin_app;
            create schema %1$s authorization %1$s;
            insert into platform.tenant (alias, name, state, step, schema_fingerprint)
              select '%2$s', '%2$s', 'READY', 'OPEN', schema_fingerprint from platform.tenant where alias = '%3$s';
            set local role %1$s;
            set local search_path = %1$s;
            create table schema_version (installed_rank int not null constraint schema_version_pk primary key, version varchar(50),
              description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null, checksum int,
              installed_by varchar(100) not null, installed_on timestamp not null default now(), execution_time int not null,
              success boolean not null);
            create index schema_version_s_idx on schema_version (success);
            %4$s
            commit;
            """;

    private final String reference;
    private final String body;

    private RawTables(String reference, String body) {
        this.reference = reference;
        this.body = body;
    }

    /** As this company, which is open, has them. */
    static RawTables like(Connection superuser, String alias, Path war) throws SQLException, IOException {
        var schema = schema(alias);
        var files = files(war);
        var body = new ArrayList<String>();
        for (var script : column(superuser, "select script from %s.schema_version order by installed_rank", schema)) {
            var sql = files.get(script);
            if (sql == null) {
                throw new IllegalStateException(script + " is not in " + war);
            }
            body.add(sql);
        }
        for (var table : List.of("position", "position_permission", "permission_offered", "schema_version")) {
            var rows = column(superuser, "select json_agg(t)::text from %s.\"" + table + "\" t", schema)
                    .get(0);
            body.add("insert into \"%1$s\" select * from json_populate_recordset(null::\"%1$s\", '%2$s');"
                    .formatted(table, rows.replace("'", "''")));
        }
        return new RawTables(alias, String.join("\n", body));
    }

    String script(String alias) {
        return SCRIPT.formatted(schema(alias), alias, reference, body);
    }

    /** @throws IllegalStateException unless the two have the same tables, indexes, laws, rights and seeds */
    static void compare(Connection superuser, String one, String other) throws SQLException {
        var books = new ArrayList<String>();
        for (var alias : List.of(one, other)) {
            books.addAll(column(superuser, BOOKS, schema(alias)));
        }
        if (!books.get(0).equals(books.get(1))) {
            throw new IllegalStateException(one + " and " + other + " are not the same");
        }
    }

    static String schema(String alias) {
        return "t_" + alias.replace('-', '_');
    }

    private static List<String> column(Connection connection, String sql, String schema) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(sql.formatted(schema))) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** The departments' SQL files by their path, from the jars of the application. */
    private static Map<String, String> files(Path war) throws IOException {
        var files = new HashMap<String, String>();
        try (var outer = new JarFile(war.toFile())) {
            for (var jar : outer.stream()
                    .filter(entry -> entry.getName().matches("WEB-INF/lib/[a-z]+\\.jar"))
                    .toList()) {
                try (var inner = new JarInputStream(
                        new ByteArrayInputStream(outer.getInputStream(jar).readAllBytes()))) {
                    for (var entry = inner.getNextJarEntry(); entry != null; entry = inner.getNextJarEntry()) {
                        if (entry.getName().matches("db/.*\\.sql")) {
                            files.put(entry.getName(), new String(inner.readAllBytes(), StandardCharsets.UTF_8));
                        }
                    }
                }
            }
        }
        return files;
    }
}
