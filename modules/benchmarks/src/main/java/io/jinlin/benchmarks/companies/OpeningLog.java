package io.jinlin.benchmarks.companies;

import io.jinlin.benchmarks.Field;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Tokens;
import io.jinlin.launcher.net.Rest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Opens companies as the operator does, and has the database write down when each reaches which step. */
final class OpeningLog implements AutoCloseable {

    private static final String LISTEN =
            """
            create schema bench;
            create table bench.step (alias text, step text, at timestamptz);
            create function bench.note_step() returns trigger language plpgsql security definer as $$
            begin
              insert into bench.step values (new.alias, new.step, clock_timestamp());
              return null;
            end $$;
            create trigger note_step after insert or update on platform.tenant for each row execute function bench.note_step()
            """;

    private static final long PATIENCE = 600_000_000_000L;

    private final Connection superuser;
    private final Tokens tokens;

    /**
     * Milliseconds.
     *
     * @param database for role, schema, tables and seeds
     * @param keycloak for organisation, positions, administrator
     * @param whole from the request until people can sign in
     */
    record Opening(double database, double keycloak, double whole) {}

    OpeningLog(Field field) throws SQLException {
        superuser = field.database();
        tokens = field.tokens();
        execute("drop schema if exists bench cascade");
        execute(LISTEN);
    }

    Opening open(String alias) throws SQLException, InterruptedException {
        return open(List.of(alias)).get(0);
    }

    /** Asks for all of them, one request right after the other, and waits for the last. */
    List<Opening> open(List<String> aliases) throws SQLException, InterruptedException {
        var operator = tokens.asOperator();
        var asked = new LinkedHashMap<String, Double>();
        for (var alias : aliases) {
            asked.put(alias, now());
            ask(operator, alias);
        }
        var opened = new ArrayList<Opening>();
        for (var one : asked.entrySet()) {
            opened.add(opened(one.getKey(), one.getValue()));
        }
        return opened;
    }

    /** By the clock that dates the steps, in milliseconds. */
    private double now() throws SQLException {
        try (var query = superuser.createStatement();
                var row = query.executeQuery("select extract(epoch from clock_timestamp()) * 1000")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static void ask(Rest operator, String alias) {
        var administrator =
                Map.of("username", "administrator@" + alias, "fullName", "方正", "password", Company.PASSWORD);
        operator.put("/platform/tenants/" + alias, Map.of("name", "物业 " + alias, "administrator", administrator))
                .expect(200, 202);
    }

    private Opening opened(String alias, double asked) throws SQLException, InterruptedException {
        var end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end) {
            Thread.sleep(50);
            var steps = steps(alias);
            if (steps.containsKey("OPEN")) {
                return new Opening(
                        between(steps, "REGISTERED", "ROLES"),
                        between(steps, "ROLES", "ADMINISTRATOR"),
                        Objects.requireNonNull(steps.get("OPEN")) - asked);
            }
        }
        throw new IllegalStateException(alias + " does not open: " + steps(alias));
    }

    private static double between(Map<String, Double> steps, String one, String other) {
        return Objects.requireNonNull(steps.get(other)) - Objects.requireNonNull(steps.get(one));
    }

    /** Milliseconds at which each step was reached. */
    private Map<String, Double> steps(String alias) throws SQLException {
        var sql = "select step, extract(epoch from min(at)) * 1000 from bench.step where alias = ? and step is not null"
                + " group by step";
        try (var query = superuser.prepareStatement(sql)) {
            query.setString(1, alias);
            var steps = new HashMap<String, Double>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    steps.put(rows.getString(1), rows.getDouble(2));
                }
            }
            return steps;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop schema bench cascade");
        superuser.close();
    }
}
