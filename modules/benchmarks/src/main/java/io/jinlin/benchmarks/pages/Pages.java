package io.jinlin.benchmarks.pages;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.measure.Bound;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Memory;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.measure.Turns;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The list of repairs, a repair order and the cashier's desk, each loaded anew by people who are signed in: how long that takes, how many
 * bytes it brings, and what a session that lies open costs the server.
 */
public final class Pages implements Benchmark {

    private static final int CLIENTS = 4;
    private static final int MOST_SESSIONS = 200;
    private static final String ALIAS = "bench";
    private static final double KILOBYTES_PROMISED = 50;

    /** A page with something on it that an error page has not. */
    private record Sight(String name, String position, String path, String mustShow) {}

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public void run(Field field) throws Exception {
        var town = field.town();
        var room = town.rooms().get(0);
        Owed.by(room, town.schema(), field);
        var orders = IntStream.range(0, 20).mapToObj(i -> order(town, room)).toList();
        var sights = List.of(
                new Sight(
                        "repair-list",
                        "receptionist",
                        "/repairs/orders.xhtml",
                        orders.get(19).number()),
                new Sight(
                        "order",
                        "receptionist",
                        "/repairs/order.xhtml?id=" + orders.get(0).id(),
                        orders.get(0).number()),
                new Sight("cashier", "cashier", "/billing/cashier.xhtml?room=" + room, "维修费 3"));
        var base = field.stack().baseUrl();
        speed(field, base, sights);
        sessions(field, base, sights.get(0));
    }

    private record Order(String id, String number) {}

    private static Order order(Town town, String room) {
        var taken = town.callers("receptionist", 1)
                .get(0)
                .with("Idempotency-Key", "pages-" + UUID.randomUUID())
                .post("/repairs/orders", Town.call(room))
                .expect(201)
                .json();
        return new Order(taken.get("id").asText(), taken.get("number").asText());
    }

    private static void speed(Field field, String base, List<Sight> sights) throws Exception {
        var sizes = field.sizes();
        var sides = new ArrayList<Side>();
        for (var sight : sights) {
            var browsers = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> Browser.signedIn(base, username(sight, client)))
                    .toList();
            var first = browsers.get(0);
            var weight = Weight.of(first, first.open(sight.path(), sight.mustShow()));
            field.note("pages/" + sight.name() + "/bytes", weight.toString());
            sides.add(new Side(
                    sight.name(), CLIENTS, client -> browsers.get(client).open(sight.path(), sight.mustShow())));
        }
        var turns = new Turns(sizes.rounds(), half(sizes.turn()), half(sizes.warmUp()));
        var rounds = turns.run(sides.toArray(Side[]::new));
        for (var side : sides) {
            field.note(
                    "pages/" + side.name(),
                    String.format(
                            Locale.ROOT,
                            "p50=%.0fms p95=%.0fms %.0f/s clients=%d",
                            rounds.median(side, Bout::p50),
                            rounds.median(side, Bout::p95),
                            rounds.median(side, Bout::perSecond),
                            CLIENTS));
        }
    }

    private static Duration half(Duration time) {
        return time.dividedBy(2);
    }

    /** Everything that is made once is made by the sessions before; what the others add is theirs. */
    private static void sessions(Field field, String base, Sight sight) {
        var application = Objects.requireNonNull(field.stack().processes().get("Application"));
        var wanted = Math.min(MOST_SESSIONS, field.sizes().many() / 10);
        open(base, sight, Town.CLIENTS);
        var before = Memory.alive(application);
        open(base, sight, wanted);
        var each = (Memory.alive(application) - before) / 1024.0 / wanted;
        field.promise(
                "pages/session",
                new double[] {each},
                Bound.AT_MOST,
                KILOBYTES_PROMISED,
                String.format(Locale.ROOT, "%.1fKB", each),
                wanted + "sessions");
    }

    /**
     * Opens a page in that many new sessions and leaves them open; the connections end with the browsers. Nobody signs in twice at the
     * same moment: Keycloak takes that for an attack.
     */
    private static void open(String base, Sight sight, int sessions) {
        IntStream.range(0, CLIENTS).parallel().forEach(client -> {
            for (var i = client; i < sessions; i += CLIENTS) {
                Browser.signedIn(base, username(sight, client)).open(sight.path(), sight.mustShow());
            }
        });
        System.gc();
    }

    private static String username(Sight sight, int client) {
        return sight.position() + client % Town.CLIENTS + "@" + ALIAS;
    }
}
