package io.jinlin.benchmarks.payments;

import static io.jinlin.benchmarks.measure.Bound.AT_MOST;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.sql.Feed;
import io.jinlin.benchmarks.sql.Replay;
import io.jinlin.benchmarks.sql.Script;
import io.jinlin.benchmarks.web.AgainstBoth;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Eight cashiers take cash and write receipts from one book: the numbers are without a gap, and nobody is told to try again. */
public final class CashPayment implements Benchmark {

    private static final double RATIO = 0.7;

    @Override
    public String name() {
        return "payment";
    }

    @Override
    public void run(Field field) throws Exception {
        var town = field.town();
        var rooms = town.rooms();
        Debts.of(field, town, rooms);
        var callers = town.callers("cashier", Town.CLIENTS);
        var scripts = new ArrayList<List<Script>>();
        try (var listener = field.listener()) {
            for (var client = 0; client < Town.CLIENTS; client++) {
                var caller = callers.get(client);
                var own = new ArrayList<Script>();
                for (var room : own(rooms, client)) {
                    own.add(listener.learn(town.schema(), () -> pay(caller, "/billing/payments", room)));
                }
                scripts.add(own);
            }
        }
        field.note(name() + "/statements", scripts.get(0).get(0).request().counts());
        callers.get(0)
                .put(
                        "/bare/answers/payments",
                        pay(callers.get(0), "/billing/payments", rooms.get(0)).json())
                .expect(204);
        try (var replay = new Replay(field.login(), scripts, new Feed("receipt", "number", "next_number"))) {
            Side.Work ours = client -> pay(callers.get(client), "/billing/payments", any(own(rooms, client)));
            Side.Work http = client -> pay(callers.get(client), "/bare/payments", any(own(rooms, client)));
            field.warm(new Side("ours", Town.CLIENTS, ours), new Side("http", Town.CLIENTS, http));
            new AgainstBoth(ours, replay::once, http).promise(field, name(), Town.CLIENTS, RATIO);
        }
        prove(field, town);
    }

    private void prove(Field field, Town town) throws Exception {
        field.note(name() + "/numbers", Debts.numbers(field, town));
        var gaps = Debts.gaps(field, town);
        field.promiseAlways(name() + "/gaps", gaps, AT_MOST, 0, gaps + "", "0");
        var broken = Debts.broken(field, town);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The ledger's laws are broken: " + broken);
        }
    }

    /** The homes this cashier takes money of, so that the sides meet in the receipt book and nowhere else. */
    private static List<String> own(List<String> rooms, int client) {
        var share = Math.max(1, Math.min(rooms.size(), 64) / Town.CLIENTS);
        return rooms.subList(client * share, client * share + Math.min(share, 4));
    }

    private static String any(List<String> rooms) {
        return rooms.get(ThreadLocalRandom.current().nextInt(rooms.size()));
    }

    /** Anything but 201 is an error shown to a cashier, and ends the benchmark. */
    private static Rest.Answer pay(Rest caller, String path, String room) {
        return caller.with("Idempotency-Key", "bench-" + UUID.randomUUID())
                .post(
                        path,
                        Map.of(
                                "roomId",
                                room,
                                "tenders",
                                List.of(Map.of("method", "CASH", "amount", "1.00")),
                                "cashReceived",
                                "5.00"))
                .expect(201);
    }
}
