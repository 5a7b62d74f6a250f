package io.jinlin.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whatever the application does. */
class TenantWallTest {

    private static final TenantId OURS = new TenantId("ours");
    private static final TenantId THEIRS = new TenantId("the-irs");

    private final TestDatabase database = TestDatabase.get();

    @BeforeEach
    void two_companies() throws SQLException {
        for (var tenant : List.of(OURS, THEIRS)) {
            database.schemas();
            database.tenants().register(tenant, "公司 " + tenant);
            database.schemas().create(tenant);
            database.schemas().create(tenant);
            database.schemas().migrate(tenant);
            database.tenants().advance(tenant, TenantState.READY, null, null);
        }
        try (var connection = bound(THEIRS)) {
            run(connection, "delete from note");
            run(connection, "insert into note values (gen_random_uuid(), 'secret')");
            connection.commit();
        }
    }

    @Test
    void a_company_reads_its_own_rows() throws SQLException {
        try (var connection = bound(THEIRS)) {
            assertThat(count(connection, "select count(*) from note")).isEqualTo(1);
        }
        try (var connection = bound(OURS)) {
            assertThat(count(connection, "select count(*) from note")).isZero();
        }
    }

    @Test
    void an_unbound_transaction_finds_no_table() throws SQLException {
        try (var connection = database.app()) {
            assertThatThrownBy(() -> count(connection, "select count(*) from note"))
                    .hasMessageContaining("does not exist");
        }
    }

    @Test
    void an_unbound_transaction_may_not_read_a_table_by_its_full_name() throws SQLException {
        try (var connection = database.app()) {
            assertThatThrownBy(() -> count(connection, "select count(*) from t_the_irs.note"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_bound_transaction_may_not_read_the_other_company_by_its_full_name() throws SQLException {
        try (var connection = bound(OURS)) {
            assertThatThrownBy(() -> count(connection, "select count(*) from t_the_irs.note"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_binding_ends_with_its_transaction() throws SQLException {
        try (var connection = bound(THEIRS)) {
            connection.commit();

            assertThatThrownBy(() -> count(connection, "select count(*) from note"))
                    .hasMessageContaining("does not exist");
        }
    }

    /** A kill can therefore never fall between the two. */
    @Test
    void a_migration_and_its_note_are_one_transaction() throws SQLException {
        try (var admin = database.superuser()) {
            assertThat(
                            count(
                                    admin,
                                    """
                            select count(*) from pg_class c join t_ours.schema_version v on c.xmin = v.xmin
                            where c.relname = 'note' and c.relnamespace = 't_ours'::regnamespace"""))
                    .isEqualTo(1);
        }
    }

    /** The proof that the tests above can fail: with an inheriting login role the wall has a hole. */
    @Test
    void the_wall_stands_on_noinherit() throws SQLException {
        try (var admin = database.superuser()) {
            run(admin, "create role careless login inherit password 'careless'");
            run(admin, "grant t_the_irs to careless");
            run(admin, "set role careless");
            assertThat(count(admin, "select count(*) from t_the_irs.note")).isEqualTo(1);
            run(admin, "reset role");
            run(admin, "drop role careless");
        }
        try (var admin = database.superuser()) {
            assertThat(count(
                            admin,
                            "select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member"
                                    + " where r.rolname = 'jinlin_app' and m.inherit_option"))
                    .isZero();
        }
    }

    @Test
    void the_application_owns_nothing_and_changes_no_registry() throws SQLException {
        try (var connection = database.app()) {
            assertThat(count(connection, "select count(*) from platform.tenant"))
                    .isPositive();
            assertThatThrownBy(() -> run(connection, "update platform.tenant set name = 'x'"))
                    .hasMessageContaining("permission denied");
        }
        try (var admin = database.superuser()) {
            assertThat(count(
                            admin,
                            "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                    + " where r.rolname = 'jinlin_app'"))
                    .isZero();
        }
    }

    @Test
    void a_migration_is_applied_once() throws SQLException {
        database.schemas().migrate(OURS);

        try (var connection = bound(OURS)) {
            assertThat(count(connection, "select count(*) from schema_version where script like '%sample%'"))
                    .isEqualTo(1);
        }
    }

    private Connection bound(TenantId tenant) throws SQLException {
        var connection = database.app();
        connection.setAutoCommit(false);
        run(
                connection,
                "select set_config('role', '%1$s', true), set_config('search_path', '%1$s', true)"
                        .formatted(tenant.schema()));
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
