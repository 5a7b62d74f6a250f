package io.jinlin.repairs.order;

import io.jinlin.configuration.Decisions;
import io.jinlin.repairs.OrderReceived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Takes in what owners said when they were visited. */
@ApplicationScoped
public class VisitResults {

    @Inject
    RepairOrders orders;

    @Inject
    Decisions decisions;

    @Inject
    OrderNews news;

    @Inject
    Clock clock;

    @Inject
    Event<OrderReceived> received;

    public void take(UUID orderId, boolean satisfied, String opinion, UUID by) {
        var order = orders.get(orderId);
        var limits = TimeLimits.of(decisions.timeLimits(order.call().category().name()));
        order.visited(satisfied, opinion, by, clock.instant(), limits);
        if (!satisfied) {
            var place = order.place();
            received.fire(new OrderReceived(orderId, place.roomId(), place.projectId(), place.buildingId()));
        }
        news.tell(order, satisfied ? "visit" : "reopen");
    }
}
