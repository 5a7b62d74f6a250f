package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.ORDERS_ARE_DISPATCHED_TO_ENGINEERS;

import io.jinlin.archive.Contact;
import io.jinlin.archive.Contacts;
import io.jinlin.configuration.Decisions;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.Authority;
import io.jinlin.identity.AuthorityLimits;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.repairs.OrderDispatched;
import io.jinlin.repairs.OrderFiled;
import io.jinlin.repairs.OrderReceived;
import io.jinlin.tenancy.Desk;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where orders are taken in, given out, struck off and filed; one transaction a method. */
@Desk
public class RepairDesk {

    @Inject
    RepairOrders orders;

    @Inject
    NumberBook numbers;

    @Inject
    Decisions decisions;

    @Inject
    Places places;

    @Inject
    OrderNews news;

    @Inject
    Engineers engineers;

    @Inject
    Contacts contacts;

    @Inject
    OrderRegister register;

    @Inject
    AuthorityLimits authority;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    Event<OrderReceived> received;

    @Inject
    Event<OrderDispatched> dispatched;

    @Inject
    Event<OrderFiled> filed;

    /** Who of the household calls, in full, to be written on the order; that it was read is noted. */
    @Allowed("repairs.order.receive")
    public Optional<Contact> caller(UUID roomId, UUID personId) {
        return contacts.ofOccupant(roomId, personId, "repairs.call");
    }

    @Allowed("repairs.order.receive")
    public OrderReceipt receive(NewRepair repair) {
        var call = repair.call();
        var place = places.of(repair);
        var limits = TimeLimits.of(decisions.timeLimits(call.category().name()));
        var number = numbers.next(decisions.numbering("repair-order"), LocalDate.now(clock));
        var order = RepairOrder.received(call, place, number, staff.id(), clock.instant(), limits);
        orders.add(order);
        received.fire(new OrderReceived(order.id(), place.roomId(), place.projectId(), place.buildingId()));
        news.tell(order, "receive");
        return new OrderReceipt(order.id(), order.number(), order.version());
    }

    @Allowed("repairs.order.dispatch")
    public void dispatch(UUID orderId, long version, UUID engineerId) {
        var order = orders.get(orderId, version);
        rule(engineers.workAt(order.place(), engineerId), ORDERS_ARE_DISPATCHED_TO_ENGINEERS, order.number());
        var dispatcher = new Dispatcher(staff.id(), staff.may("repairs.order.confirm"));
        order.dispatchTo(engineerId, dispatcher, clock.instant());
        dispatched.fire(new OrderDispatched(orderId, engineerId));
        news.tell(order, "dispatch");
    }

    @Allowed("repairs.order.dispatch")
    public void recall(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        order.recall(staff.id(), clock.instant());
        news.tell(order, "recall");
    }

    /** The owner objects, at the desk or to the engineer who is there; the repair lead signs for it next. */
    @Allowed("repairs.order.withdraw")
    public void object(UUID orderId, long version, String reason) {
        var order = orders.get(orderId, version);
        register.mustBeReadable(order);
        order.object(staff.id(), reason, clock.instant());
        news.tell(order, "object");
    }

    @Allowed("repairs.order.void")
    public void annul(UUID orderId, long version) {
        var order = orders.get(orderId, version);
        authority.mustInclude(
                Authority.ORDER_VOID, order.place().projectId(), order.place().buildingId());
        order.annul(staff.id(), clock.instant());
        news.tell(order, "void");
    }

    @Allowed("repairs.order.file")
    public void copyIsMissing(UUID orderId, long version, String reason) {
        var order = orders.get(orderId, version);
        order.copyIsMissing(reason, staff.id(), clock.instant());
        news.tell(order, "miss-copy");
    }

    /** @param copyIsBack the paper copy with the owner's signature lies before the person who files */
    @Allowed("repairs.order.file")
    public void file(UUID orderId, long version, boolean copyIsBack) {
        var order = orders.get(orderId, version);
        order.file(copyIsBack, staff.id(), clock.instant());
        filed.fire(new OrderFiled(
                orderId,
                order.place().roomId(),
                order.place().projectId(),
                order.place().buildingId()));
        news.tell(order, "file");
    }
}
