package io.jinlin.app.provisioning;

import io.jinlin.launcher.Stack;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything PostgreSQL and Keycloak hold of one company, a line each; its alias and all keys left out, so that two compare. */
final class CompanyBooks {

    private static final String KEY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final String COMPANY =
            """
            select 'registry ' || name || ' ' || state || ' ' || coalesce(step, '-') || ' ' || coalesce(problem, 'no problem')
              || ' ' || coalesce(schema_fingerprint, '-') from platform.tenant where alias = '%1$s'
            union all select 'job ' || task_instance from platform.scheduled_tasks
              where task_name = 'identity.provisioning' and task_instance = '%1$s'
            union all select 'role ' || (to_jsonb(r) - 'oid')::text from pg_roles r where rolname = '%2$s'
            union all select 'may become it: ' || m.member::regrole || ' ' || (to_jsonb(m) - '{oid,roleid,grantor,member}'::text[])::text
              from pg_auth_members m where roleid = to_regrole('%2$s')
            union all select 'schema of ' || nspowner::regrole from pg_namespace where nspname = '%2$s'
            union all select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
              from information_schema.columns where table_schema = '%2$s'
            union all select 'owner ' || tablename || ' ' || tableowner from pg_tables where schemaname = '%2$s'
            union all select 'index ' || indexdef from pg_indexes where schemaname = '%2$s'
            union all select 'constraint ' || conrelid::regclass || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = to_regnamespace('%2$s')
            union all select 'trigger ' || tgname || ' ' || tgrelid::regclass from pg_trigger
              where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = to_regnamespace('%2$s'))
            union all select 'rows of ' || table_name || ': ' || (xpath('/row/n/text()',
                query_to_xml(format('select count(*) n from %%I.%%I', table_schema, table_name), false, true, '')))[1]::text
              from information_schema.tables where table_schema = '%2$s'""";

    private static final String SEED =
            """
            select 'migration ' || coalesce(version, '-') || ' ' || success from %2$s.schema_version
            union all select 'position ' || p::text from %2$s.position p
            union all select 'permission ' || p::text from %2$s.position_permission p
            union all select 'offered ' || p::text from %2$s.permission_offered p
            union all select 'staff ' || username || ' ' || full_name || ' ' || active || ' ' || everywhere || ' ' || p.position
              from %2$s.staff left join %2$s.staff_position p on p.staff_id = staff.id""";

    private static final String KEYCLOAK =
            """
            with mine as (select * from org where alias = '%1$s'),
              groups as (select g.* from keycloak_group g where g.org_id in (select id from mine) or g.id in (select group_id from mine))
            select 'organisation ' || name || ' ' || enabled from mine
            union all select 'group ' || g.name || ' ' || coalesce(r.name, 'without a role') from groups g
              left join group_role_mapping m on m.group_id = g.id left join keycloak_role r on r.id = m.role_id
            union all select 'member of ' || g.name || ': ' || u.username from groups g
              join user_group_membership m on m.group_id = g.id join user_entity u on u.id = m.user_id
            union all select 'account ' || username || ' ' || first_name || ' ' || enabled || ' ' ||
              (select count(*) from credential c where c.user_id = u.id) from user_entity u where username = 'administrator@%1$s'""";

    private CompanyBooks() {}

    static List<String> of(String alias, Stack stack) {
        var schema = "t_" + alias.replace('-', '_');
        var lines = new ArrayList<String>();
        lines.addAll(read(stack.jdbcUrl(), stack, COMPANY.formatted(alias, schema)));
        if (lines.stream().anyMatch(line -> line.startsWith("rows of position_permission"))) {
            lines.addAll(read(stack.jdbcUrl(), stack, SEED.formatted(alias, schema)));
        }
        lines.addAll(read(Faults.keycloakUrl(stack), stack, KEYCLOAK.formatted(alias)));
        return lines.stream()
                .map(line ->
                        line.replace(schema, "SCHEMA").replace(alias, "ALIAS").replaceAll(KEY, "KEY"))
                .sorted()
                .toList();
    }

    private static List<String> read(String url, Stack stack, String sql) {
        var login = stack.administrator();
        try (var connection = DriverManager.getConnection(url, login.user(), login.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }
}
