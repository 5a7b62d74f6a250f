package io.jinlin.faults.proof;

import io.jinlin.faults.load.Callers;
import io.jinlin.faults.load.Newcomers;
import io.jinlin.launcher.demo.Company;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * Companies that are opened meanwhile, a job of many steps in PostgreSQL and Keycloak. Whatever fails on the way, each opens by itself
 * and is whole, and no step has been taken twice.
 */
public final class Openings {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

    /** Compared with those of a company that was opened in peace. */
    private static final String MADE =
            """
            select 'position ' || p::text from position p
            union all select 'permission ' || p::text from position_permission p
            union all select 'tables ' || coalesce(version, '-') || ' ' || success from schema_version
            union all select 'staff ' || s.full_name || ' ' || s.active || ' ' || p.position
              from staff s left join staff_position p on p.staff_id = s.id where s.full_name = '方圆'
            order by 1""";

    private static final String LEFT_OVER =
            "select 'job ' || task_name || ' is left' from platform.scheduled_tasks where task_instance = any(?::text[])";

    private final Callers callers;
    private final Database database;
    private final List<String> opened = new CopyOnWriteArrayList<>();

    public Openings(Callers callers, Database database) {
        this.callers = callers;
        this.database = database;
    }

    /** Ordered until the order is taken, and never again: the product goes on by itself. */
    public void order(String alias) {
        var administrator = Map.of(
                "username",
                "administrator@" + alias,
                "fullName",
                Newcomers.ADMINISTRATOR,
                "password",
                Company.PASSWORD);
        var order = Map.of("name", "无恙物业 " + alias, "administrator", administrator);
        for (var end = System.nanoTime() + PATIENCE; !isOrdered(alias, order); ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody takes the order of " + alias);
            }
        }
        expect(alias);
    }

    /** It was ordered. */
    public void expect(String alias) {
        opened.add(alias);
    }

    private boolean isOrdered(String alias, Map<String, ?> order) {
        try {
            return callers.operator().put("/platform/tenants/" + alias, order).status() < 300;
        } catch (RuntimeException brokenOff) {
            return false;
        }
    }

    /** The first of them was opened in peace. */
    public void check(Findings findings) throws InterruptedException {
        var whole = database.ask(opened.get(0), MADE);
        for (var alias : opened) {
            if (!isOpen(alias)) {
                findings.add(Findings.Kind.LOST, "company " + alias + " was ordered and does not open");
                continue;
            }
            var made = database.ask(alias, MADE);
            whole.stream()
                    .filter(line -> !made.contains(line))
                    .forEach(line -> findings.add(Findings.Kind.LOST, alias + " has no " + line));
            var more = new ArrayList<>(made);
            whole.forEach(more::remove);
            more.forEach(line -> findings.add(Findings.Kind.DOUBLED, alias + " has also " + line));
            findings.addAll(Findings.Kind.WRONG, database.ask(alias, LEFT_OVER, List.of(alias)));
        }
    }

    public boolean isOpen(String alias) throws InterruptedException {
        for (var end = System.nanoTime() + PATIENCE; System.nanoTime() < end; TimeUnit.MILLISECONDS.sleep(500)) {
            var seen = callers.operator()
                    .get("/platform/tenants/" + alias)
                    .expect(200)
                    .json();
            if (seen.get("state").asText().equals("READY")) {
                return true;
            }
        }
        return false;
    }
}
