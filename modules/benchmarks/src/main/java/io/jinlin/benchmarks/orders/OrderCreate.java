package io.jinlin.benchmarks.orders;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Side;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A receptionist takes a repair in. */
public final class OrderCreate implements Benchmark {

    @Override
    public String name() {
        return "order-create";
    }

    @Override
    public void run(Field field) throws Exception {
        var town = field.town();
        var rooms = town.rooms();
        var callers = town.callers("receptionist", Town.CLIENTS);
        var ours = new Side("ours", Town.CLIENTS, client -> callers.get(client)
                .with("Idempotency-Key", "bench-" + UUID.randomUUID())
                .post("/repairs/orders", call(rooms.get(client).get("roomId").asText()))
                .expect(201));
        var rounds = field.turns(ours);
        field.note(name(), String.format(Locale.ROOT, "%.0f/s", rounds.median(ours, Bout::perSecond)));
    }

    private static Map<String, Object> call(String room) {
        return Map.of(
                "roomId", room,
                "callerName", "钱多多",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", "厨房水龙头滴水",
                "charged", false);
    }
}
