package io.jinlin.repairs.order;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.repairs.OrderFiled;
import io.jinlin.repairs.OrderWithdrawn;
import io.jinlin.tenancy.Desk;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** What the repair lead signs for. */
@Desk
public class RepairLeadDesk {

    @Inject
    RepairOrders orders;

    @Inject
    OrderNews news;

    @Inject
    VisitNotice visits;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<OrderWithdrawn> withdrawn;

    @Inject
    Event<OrderFiled> filed;

    @Allowed("repairs.order.confirm")
    public void confirm(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.confirm(staff.id(), clock.instant());
        visits.tellWhenReady(order);
        news.tell(order, "confirm");
    }

    /** Orders in public areas end here: no owner signs, nobody is visited. */
    @Allowed("repairs.order.confirm")
    public void filePublic(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.filePublic(staff.id(), clock.instant());
        filed.fire(new OrderFiled(
                orderId, null, order.place().projectId(), order.place().buildingId()));
        news.tell(order, "file");
    }

    @Allowed("repairs.order.confirm")
    public void signWithdrawal(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.withdraw(staff.id(), clock.instant());
        var place = order.place();
        withdrawn.fire(new OrderWithdrawn(orderId, place.roomId(), place.projectId(), place.buildingId()));
        news.tell(order, "withdraw");
    }

    @Allowed("repairs.order.confirm")
    public void resume(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.resume(staff.id(), clock.instant());
        news.tell(order, "resume");
    }

    /** A defect under warranty goes to the developer's construction department. */
    @Allowed("repairs.order.confirm")
    public void handOver(UUID orderId, long version, String reason) {
        var order = orders.get(orderId, version);
        order.handOver(staff.id(), reason, clock.instant());
        news.tell(order, "hand-over");
    }

    @Allowed("repairs.order.confirm")
    public void takeBack(UUID orderId, long version, String reason) {
        var order = orders.get(orderId, version);
        order.takeBack(staff.id(), reason, clock.instant());
        news.tell(order, "take-back");
    }

    @Allowed("repairs.order.confirm")
    public void finishedByDeveloper(UUID orderId, long version, String findings) {
        var order = orders.get(orderId, version);
        order.finishedByDeveloper(staff.id(), findings, clock.instant());
        visits.tellWhenReady(order);
        news.tell(order, "developer-finish");
    }
}
