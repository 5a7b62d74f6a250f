package io.jinlin.repairs.order;

import io.jinlin.identity.AuditTrail;
import io.jinlin.webshell.Live;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets it be known that an order was moved on: the audit trail keeps it, open boards read anew. */
@ApplicationScoped
class OrderNews {

    @Inject
    AuditTrail audit;

    @Inject
    Live live;

    /** @param verb the last word of the action, such as {@code dispatch} */
    void tell(RepairOrder order, String verb) {
        audit.record("repairs.order." + verb, "repairs.order", order.id(), Map.of("number", order.number()));
        changed(order);
    }

    void changed(RepairOrder order) {
        live.changed("repairs.order", order.place().projectId(), order.place().buildingId());
    }
}
