package io.jinlin.app.provisioning;

import io.jinlin.launcher.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Faults put into the two databases under the application, which knows nothing of them: a statement that fails once, and
 * statements that wait, in the middle of a step, until the application has been killed.
 */
final class Faults implements AutoCloseable {

    private static final int GATE = 815;

    /** Notes of steps fail at {@code fault.point}; the sequence counts, since what fails is rolled back. */
    private static final String IN_JINLIN =
            """
            create schema fault;
            create table fault.point (alias text primary key, step text not null);
            create function fault.at_step() returns trigger language plpgsql security definer as $$
            begin
              if new.problem is null and exists (select from fault.point where alias = new.alias and step = new.step)
                  and nextval('fault.' || quote_ident(new.alias)) = 1 then
                raise exception 'the power fails at %%', new.step;
              end if;
              return new;
            end $$;
            create trigger fault before update on platform.tenant for each row execute function fault.at_step();
            create function fault.at_table() returns event_trigger language plpgsql security definer set lock_timeout = 0 as $$
            begin
              if exists (select from pg_event_trigger_ddl_commands() where object_identity = 't_killed_tables.charge') then
                perform pg_advisory_xact_lock_shared(%1$d);
              end if;
            end $$;
            create event trigger fault on ddl_command_end when tag in ('CREATE TABLE') execute function fault.at_table();"""
                    .formatted(GATE);

    private static final String IN_KEYCLOAK =
            """
            create function fault_at_group() returns trigger language plpgsql as $$
            begin
              if new.name = 'engineer' and exists (select from org where alias = 'killed-positions') then
                perform pg_advisory_xact_lock_shared(%1$d);
              end if;
              return new;
            end $$;
            create trigger fault before insert on keycloak_group for each row execute function fault_at_group();
            create function fault_at_member() returns trigger language plpgsql as $$
            begin
              if exists (select from keycloak_group g join org o on o.id = g.org_id
                  where g.id = new.group_id and g.name = 'administrator' and o.alias = 'killed-administrator') then
                perform pg_advisory_xact_lock_shared(%1$d);
              end if;
              return new;
            end $$;
            create trigger fault before insert on user_group_membership for each row execute function fault_at_member();"""
                    .formatted(GATE);

    /** In the midst of the migrations; with half of the groups; on the staff, but without the position in Keycloak. */
    static final List<String> HALVES = List.of("killed-tables", "killed-positions", "killed-administrator");

    private final Connection jinlin;
    private final Connection keycloak;

    Faults(Stack stack) throws SQLException {
        jinlin = connect(stack, stack.jdbcUrl());
        keycloak = connect(stack, keycloakUrl(stack));
        run(jinlin, IN_JINLIN);
        run(keycloak, IN_KEYCLOAK);
        run(jinlin, "select pg_advisory_lock(" + GATE + ")");
        run(keycloak, "select pg_advisory_lock(" + GATE + ")");
    }

    static String keycloakUrl(Stack stack) {
        return stack.jdbcUrl().replaceFirst("/jinlin$", "/keycloak");
    }

    private static Connection connect(Stack stack, String url) throws SQLException {
        var login = stack.administrator();
        return DriverManager.getConnection(url, login.user(), login.password());
    }

    /** The first attempt to note this step of this company fails. */
    void failOnceAt(String alias, String step) throws SQLException {
        run(jinlin, "create sequence fault.\"" + alias + "\"");
        run(jinlin, "insert into fault.point values ('" + alias + "', '" + step + "')");
    }

    /** Whether the fault was met, and passed at the second attempt or a later one. */
    boolean wasMet(String alias) throws SQLException {
        return number(jinlin, "select last_value from fault.\"" + alias + "\"") > 1;
    }

    /** How many statements stand before the gate. */
    int waiting() throws SQLException {
        return number(
                jinlin,
                "select count(*) from pg_locks where locktype = 'advisory' and objid = " + GATE + " and not granted");
    }

    /** What waited for a dead application is undone with its connection; Keycloak, which lives, goes on. */
    void open() throws SQLException {
        run(
                jinlin,
                "select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database where d.datname ="
                        + " 'jinlin' and l.locktype = 'advisory' and l.objid = " + GATE + " and not l.granted");
        run(jinlin, "select pg_advisory_unlock_all()");
        run(keycloak, "select pg_advisory_unlock_all()");
    }

    @Override
    public void close() throws SQLException {
        open();
        run(jinlin, "drop event trigger fault; drop trigger fault on platform.tenant; drop schema fault cascade");
        run(
                keycloak,
                "drop trigger fault on keycloak_group; drop trigger fault on user_group_membership;"
                        + " drop function fault_at_group; drop function fault_at_member");
        jinlin.close();
        keycloak.close();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
