package io.jinlin.tenancy.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company that opens against one whose files Flyway ran: with all departments of the product. */
class OneScriptTest {

    private static final TenantId AT_ONCE = new TenantId("at-once");
    private static final TenantId BY_FLYWAY = new TenantId("by-flyway");

    /** Everything PostgreSQL knows of a schema, its own name apart. */
    private static final String BOOKS =
            """
            select replace(line, '%1$s', 'SCHEMA') from (
              select 'relation ' || relname || ' ' || relkind::text || ' ' || relowner::regrole || ' ' || coalesce(relacl::text, '')
                from pg_class where relnamespace = to_regnamespace('%1$s')
              union all select 'column ' || attrelid::regclass || '.' || attname || ' ' || attnum || ' '
                || format_type(atttypid, atttypmod) || ' ' || attnotnull || ' ' || coalesce(pg_get_expr(adbin, adrelid), '')
                from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
                where attnum > 0 and attrelid in (select oid from pg_class where relnamespace = to_regnamespace('%1$s'))
              union all select 'index ' || indexdef from pg_indexes where schemaname = '%1$s'
              union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
                from pg_constraint where connamespace = to_regnamespace('%1$s')
              union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
                and tgrelid in (select oid from pg_class where relnamespace = to_regnamespace('%1$s'))
              union all select 'function ' || pg_get_functiondef(oid) || proowner::regrole || coalesce(proacl::text, '')
                from pg_proc where pronamespace = to_regnamespace('%1$s')
              union all select 'comment ' || classoid::regclass || ' ' || objsubid || ' ' || description
                from pg_description where objoid in (select oid from pg_class where relnamespace = to_regnamespace('%1$s'))
              union all select 'noted ' || (to_jsonb(v) - 'installed_on' - 'execution_time')::text from %1$s.schema_version v
              union all select 'known ' || schema_fingerprint from platform.tenant
                where 't_' || replace(alias, '-', '_') = '%1$s') books(line)
            order by 1""";

    private final TestDatabase database = TestDatabase.get();

    @BeforeEach
    void two_companies_without_tables() throws SQLException {
        database.openWithoutTables(AT_ONCE);
        database.openWithoutTables(BY_FLYWAY);
    }

    @AfterEach
    void both_are_gone() throws SQLException {
        database.drop(AT_ONCE);
        database.drop(BY_FLYWAY);
    }

    @Test
    void a_company_that_opens_has_what_flyway_would_have_made() throws SQLException {
        var migrations = MigrationsFixture.ofTheProduct(database);

        migrations.migrateNew(AT_ONCE);
        migrations.migrate(BY_FLYWAY);

        assertThat(books(AT_ONCE)).hasSizeGreaterThan(300).isEqualTo(books(BY_FLYWAY));
    }

    @Test
    void flyway_accepts_a_company_that_opened_and_finds_nothing_to_do() throws SQLException {
        var migrations = MigrationsFixture.ofTheProduct(database);
        migrations.migrateNew(AT_ONCE);
        var before = books(AT_ONCE);

        assertThatCode(() -> migrations.validate(AT_ONCE)).doesNotThrowAnyException();
        migrations.migrate(AT_ONCE);

        assertThat(books(AT_ONCE)).isEqualTo(before);
    }

    @Test
    void opening_again_adds_what_came_since() throws SQLException {
        var migrations = MigrationsFixture.ofTheProduct(database);
        MigrationsFixture.of(database, "identity:10").migrateNew(AT_ONCE);

        migrations.migrateNew(AT_ONCE);
        migrations.migrateNew(BY_FLYWAY);
        migrations.migrateNew(BY_FLYWAY);

        assertThat(books(AT_ONCE)).isEqualTo(books(BY_FLYWAY));
    }

    @Test
    void a_file_that_fails_leaves_nothing() throws SQLException {
        var migrations = MigrationsFixture.of(database, "sample:10", "broken:20");

        assertThatThrownBy(() -> migrations.migrateNew(AT_ONCE)).hasMessageContaining("no_such_table");

        assertThat(query("select relname from pg_class where relnamespace = to_regnamespace('%s')", AT_ONCE))
                .isEmpty();
    }

    @Test
    void the_connection_is_nobodys_afterwards() throws SQLException {
        var migrations = MigrationsFixture.of(database, "sample:10");
        try (var connection = database.provisioning().getConnection();
                var query = connection.createStatement()) {
            assertThat(migrations.script().run(connection, AT_ONCE)).isTrue();

            try (var row = query.executeQuery("select current_user, current_setting('search_path')")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("jinlin_provisioner");
                assertThat(row.getString(2)).doesNotContain(AT_ONCE.schema());
            }
        }
    }

    private List<String> books(TenantId company) throws SQLException {
        return query(BOOKS, company);
    }

    private List<String> query(String sql, TenantId company) throws SQLException {
        try (var superuser = database.superuser();
                var query = superuser.createStatement();
                var rows = query.executeQuery(sql.formatted(company.schema()))) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
