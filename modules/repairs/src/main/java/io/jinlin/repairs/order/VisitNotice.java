package io.jinlin.repairs.order;

import io.jinlin.repairs.OrderReadyForVisit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Says that an owner may be visited, as soon as that is so. */
@ApplicationScoped
class VisitNotice {

    @Inject
    Event<OrderReadyForVisit> ready;

    void tellWhenReady(RepairOrder order) {
        var place = order.place();
        if (place.roomId() != null && order.hasJustBecomeReadyForVisit()) {
            ready.fire(new OrderReadyForVisit(order.id(), place.roomId(), place.projectId(), place.buildingId()));
        }
    }
}
