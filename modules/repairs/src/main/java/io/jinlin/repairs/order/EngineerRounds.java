package io.jinlin.repairs.order;

import io.jinlin.archive.FilePurpose;
import io.jinlin.archive.StoredFiles;
import io.jinlin.billing.Charges;
import io.jinlin.billing.NewCharge;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Words;
import io.jinlin.repairs.OrderFinished;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.Sort;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What engineers do on their rounds, each with the orders that were given to them. */
@Desk
public class EngineerRounds {

    static final String SOURCE = "repairs.order";
    private static final int MOST = 100;

    @Inject
    RepairOrders orders;

    @Inject
    OrderNews news;

    @Inject
    StoredFiles files;

    @Inject
    Charges charges;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<OrderFinished> finished;

    /** What lies before me, the most urgent first. */
    @Allowed("repairs.order.work")
    public List<OrderRow> mine() {
        var inHand = OrderFilter.of(OrderState.IN_HAND).by(staff.id());
        return orders.page(inHand, Sort.ascending("dueAt"), After.start(), MOST).rows();
    }

    @Allowed("repairs.order.work")
    public void accept(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.accept(staff.id(), clock.instant());
        news.tell(order, "accept");
    }

    @Allowed("repairs.order.work")
    public void decline(UUID orderId, long version, String reason) {
        var order = orders.get(orderId, version);
        order.decline(staff.id(), reason, clock.instant());
        news.tell(order, "decline");
    }

    @Allowed("repairs.order.work")
    public void arrive(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.arrive(staff.id(), clock.instant());
        news.tell(order, "arrive");
    }

    /** @param png the owner's signature as drawn on the phone */
    @Allowed("repairs.order.work")
    public void ownerSigns(UUID orderId, long version, byte[] png) {
        var order = orders.get(orderId, version);
        order.signedByOwner(staff.id(), signature(order, png), clock.instant());
        news.tell(order, "sign");
    }

    @Allowed("repairs.order.work")
    public void finish(UUID orderId, long version, WorkDone work) {
        finish(orders.get(orderId, version), work);
    }

    /** The owner signs for the work that was done, and the order is finished: one step on the phone. */
    @Allowed("repairs.order.work")
    public void finishSigned(UUID orderId, long version, WorkDone work, byte[] png) {
        var order = orders.get(orderId, version);
        order.signedByOwner(staff.id(), signature(order, png), clock.instant());
        finish(order, work);
    }

    private UUID signature(RepairOrder order, byte[] png) {
        return files.store(order.number() + ".png", png, FilePurpose.SIGNATURE);
    }

    private void finish(RepairOrder order, WorkDone work) {
        order.finish(staff.id(), work, clock.instant());
        var place = order.place();
        if (order.current().fee().isPositive() && place.roomId() != null) {
            order.billed(charges.open(new NewCharge(
                    SOURCE,
                    order.id(),
                    place.projectId(),
                    place.buildingId(),
                    place.roomId(),
                    order.call().callerName(),
                    order.current().number() == 1
                            ? "repair"
                            : "repair-" + order.current().number(),
                    order.current().fee(),
                    Words.text(Locale.SIMPLIFIED_CHINESE, "repairs.order.feeOf", order.number()))));
        }
        finished.fire(new OrderFinished(order.id(), place.roomId(), place.projectId(), place.buildingId()));
        news.tell(order, "finish");
    }
}
