package io.jinlin.benchmarks.orders;

import static io.jinlin.benchmarks.measure.Bound.AT_MOST;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.sql.Replay;
import io.jinlin.benchmarks.sql.Script;
import io.jinlin.benchmarks.web.AgainstBoth;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A page of twenty orders, filtered, for people who work in one of the company's projects: half of the clients look at what is in hand, half at
 * what was done about water.
 */
public final class OrderList implements Benchmark {

    private static final double RATIO = 0.7;
    private static final double GROWTH = 1.3;
    private static final int CLIENTS = 4;
    private static final List<String> QUERIES = List.of(
            "?limit=20&state=FILED&category=WATER&from=2024-01-01",
            "?limit=20&state=RECEIVED&state=DISPATCHED&state=ACCEPTED");

    @Override
    public String name() {
        return "order-list";
    }

    @Override
    public void run(Field field) throws Exception {
        var sizes = field.sizes();
        var few = OrdersOnFile.open(field, "few", sizes.few(), CLIENTS);
        var many = OrdersOnFile.open(field, "many", sizes.many(), CLIENTS);
        var most = OrdersOnFile.open(field, "most", sizes.most(), CLIENTS);
        against(field, many);
        grows(field, few, most);
    }

    private void against(Field field, Town many) throws Exception {
        var callers = many.callers("receptionist", CLIENTS);
        var scripts = new ArrayList<List<Script>>();
        try (var listener = field.listener()) {
            for (var client = 0; client < CLIENTS; client++) {
                scripts.add(List.of(listener.learn(many.schema(), look(callers, client))));
            }
        }
        for (var client = 0; client < QUERIES.size(); client++) {
            field.note(
                    name() + "/" + query(client),
                    scripts.get(client).get(0).request().counts());
        }
        callers.get(0).put("/bare/answers/list", list(callers, 0).json()).expect(204);
        field.warm(
                new Side("ours", CLIENTS, client -> list(callers, client)),
                new Side("http", CLIENTS, client -> listBare(callers, client)));
        try (var replay = new Replay(field.login(), scripts)) {
            new AgainstBoth(client -> list(callers, client), replay::once, client -> listBare(callers, client))
                    .promise(field, name(), CLIENTS, RATIO);
        }
    }

    private void grows(Field field, Town few, Town most) throws Exception {
        var fewCallers = few.callers("receptionist", CLIENTS);
        var mostCallers = most.callers("receptionist", CLIENTS);
        var small = new Side("few", CLIENTS, client -> list(fewCallers, client));
        var large = new Side("most", CLIENTS, client -> list(mostCallers, client));
        var rounds = field.turns(small, large);
        field.promise(
                name() + "/growth",
                rounds.ratios(large, small, Bout::p95),
                AT_MOST,
                GROWTH,
                millis(rounds.median(large, Bout::p95)),
                millis(rounds.median(small, Bout::p95)));
    }

    private static Runnable look(List<Rest> callers, int client) {
        return () -> list(callers, client);
    }

    private static Rest.Answer list(List<Rest> callers, int client) {
        return callers.get(client).get("/repairs/orders" + query(client)).expect(200);
    }

    private static Rest.Answer listBare(List<Rest> callers, int client) {
        return callers.get(client).get("/bare/orders" + query(client)).expect(200);
    }

    private static String query(int client) {
        return QUERIES.get(client % QUERIES.size());
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1fms", millis);
    }
}
