package io.jinlin.repairs.order;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.StaffDirectory;
import io.jinlin.repairs.OrderCaller;
import io.jinlin.repairs.RoundDone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is written down of an order for those who take it further. */
@ApplicationScoped
public class OrderRecords {

    @Inject
    RepairOrders orders;

    @Inject
    StaffDirectory directory;

    @Inject
    AuditTrail audit;

    /** The engineer's report of the round, or what the repair lead saw of the developer's work. */
    public Optional<RoundDone> done(RepairOrder order, int round) {
        return orders.reports(order.id()).stream()
                .filter(report -> report.round() == round)
                .findFirst()
                .map(report -> new RoundDone(
                        name(report.engineerId()),
                        report.finishedAt(),
                        report.work().siteFacts(),
                        report.work().grade().name()))
                .or(() -> orders.steps(order.id()).stream()
                        .filter(step -> step.round() == round && step.step() == Step.DEVELOPER_FINISH)
                        .findFirst()
                        .map(step -> new RoundDone(name(step.staffId()), step.takenAt(), step.note(), null)));
    }

    /** The caller's number in full; that it was read is noted. */
    public OrderCaller caller(RepairOrder order, String purpose) {
        audit.record(
                "repairs.caller.reveal",
                "repairs.order",
                order.id(),
                Map.of("number", order.number(), "purpose", purpose));
        return new OrderCaller(order.call().callerName(), order.call().callerPhone());
    }

    private @Nullable String name(@Nullable UUID staff) {
        return staff == null ? null : directory.nameOf(staff);
    }
}
