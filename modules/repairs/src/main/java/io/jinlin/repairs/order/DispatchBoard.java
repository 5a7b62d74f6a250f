package io.jinlin.repairs.order;

import static java.util.stream.Collectors.toMap;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** What waits to be dispatched, and who could take it. */
@Desk
public class DispatchBoard {

    private static final int MOST = 100;

    @Inject
    RepairOrders orders;

    @Inject
    StaffDirectory directory;

    @Inject
    Clock clock;

    /** Orders that nobody has in hand, the urgent ones first, then those due soonest. */
    @Allowed("repairs.order.dispatch")
    public List<OrderRow> waiting() {
        return orders.waiting(MOST);
    }

    /** Every engineer with the orders in hand, the least burdened first. */
    @Allowed("repairs.order.dispatch")
    public List<EngineerLoad> engineers() {
        var loads = orders.loads(clock.instant()).stream().collect(toMap(Load::engineerId, load -> load));
        return directory.holding("engineer").stream()
                .map(engineer -> {
                    var load = loads.getOrDefault(engineer.id(), new Load(engineer.id(), 0L, 0L));
                    return new EngineerLoad(engineer.id(), engineer.name(), load.inHand(), load.overdue());
                })
                .sorted(Comparator.comparingLong(EngineerLoad::inHand).thenComparing(EngineerLoad::name))
                .toList();
    }
}
