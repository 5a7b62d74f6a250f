package io.jinlin.benchmarks.orders;

import static io.jinlin.benchmarks.measure.Bound.AT_MOST;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.sql.Replay;
import io.jinlin.benchmarks.sql.Script;
import io.jinlin.benchmarks.web.AgainstBoth;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A receptionist takes a repair in: one receptionist, and several at once. */
public final class OrderCreate implements Benchmark {

    private static final double RATIO = 0.7;
    private static final int STATEMENTS = 8;

    @Override
    public String name() {
        return "order-create";
    }

    @Override
    public void run(Field field) throws Exception {
        var town = field.town();
        var rooms = town.rooms();
        var callers = new ArrayList<>(town.callers("receptionist", Town.CLIENTS));
        var scripts = new ArrayList<List<Script>>();
        try (var listener = field.listener()) {
            for (var client = 0; client < Town.CLIENTS; client++) {
                var caller = callers.get(client);
                var room = rooms.get(client);
                scripts.add(List.of(listener.learn(town.schema(), () -> create(caller, "/repairs/orders", room))));
            }
        }
        var request = scripts.get(0).get(0).request();
        field.note(name() + "/statements", request.counts());
        field.promiseAlways(
                name() + "/statements",
                request.statements(),
                AT_MOST,
                STATEMENTS,
                request.statements() + "",
                STATEMENTS + "");
        var learnt = create(callers.get(0), "/repairs/orders", rooms.get(0)).json();
        callers.get(0).put("/bare/answers/orders", learnt).expect(204);
        try (var replay = new Replay(field.login(), scripts)) {
            field.warm(
                    new Side(
                            "ours",
                            Town.CLIENTS,
                            client -> create(callers.get(client), "/repairs/orders", rooms.get(client))),
                    new Side(
                            "http",
                            Town.CLIENTS,
                            client -> create(callers.get(client), "/bare/orders", rooms.get(client))));
            for (var clients : new int[] {Town.CLIENTS, 4, 2, 1}) {
                // on a slow machine the first tokens would not last
                callers.clear();
                callers.addAll(town.callers("receptionist", Town.CLIENTS));
                new AgainstBoth(
                                client -> create(callers.get(client), "/repairs/orders", rooms.get(client)),
                                replay::once,
                                client -> create(callers.get(client), "/bare/orders", rooms.get(client)))
                        .promise(field, name() + "/" + clients, clients, RATIO);
            }
        }
    }

    private static Rest.Answer create(Rest caller, String path, String room) {
        return caller.with("Idempotency-Key", "bench-" + UUID.randomUUID())
                .post(path, Town.call(room))
                .expect(201);
    }
}
