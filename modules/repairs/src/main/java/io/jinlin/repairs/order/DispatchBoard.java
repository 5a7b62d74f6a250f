package io.jinlin.repairs.order;

import static java.util.stream.Collectors.toMap;

import io.jinlin.identity.Allowed;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits to be dispatched, and who could take it. */
@Desk
public class DispatchBoard {

    /** So many orders fit the board. */
    public static final int MOST = 100;

    @Inject
    RepairOrders orders;

    @Inject
    Engineers engineers;

    @Inject
    Clock clock;

    /** Orders that nobody has in hand, the urgent ones first, then those due soonest; one above {@link #MOST} means there are more. */
    @Allowed("repairs.order.dispatch")
    public List<OrderRow> waiting() {
        return orders.waiting(MOST + 1);
    }

    /**
     * Engineers with the orders they have in hand, by name: whoever has the key 1 keeps it while the board changes.
     *
     * @param orderId only those who work where this order is; null for all
     */
    @Allowed("repairs.order.dispatch")
    public List<EngineerLoad> engineers(@Nullable UUID orderId) {
        var loads = orders.loads(clock.instant()).stream().collect(toMap(Load::engineerId, load -> load));
        var able = orderId == null
                ? engineers.all()
                : engineers.at(orders.get(orderId).place());
        return able.stream()
                .map(engineer -> {
                    var load = loads.getOrDefault(engineer.id(), new Load(engineer.id(), 0L, 0L));
                    return new EngineerLoad(engineer.id(), engineer.name(), load.inHand(), load.overdue());
                })
                .sorted(Comparator.comparing(EngineerLoad::name).thenComparing(EngineerLoad::id))
                .toList();
    }
}
