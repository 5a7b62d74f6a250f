package io.jinlin.app.inside;

import static java.util.Objects.requireNonNull;

import io.jinlin.app.inside.Statements.Reading;
import io.jinlin.archive.room.RoomDesk;
import io.jinlin.archive.room.RoomFilter;
import io.jinlin.billing.charge.ChargeRegister;
import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.PaymentFilter;
import io.jinlin.billing.payment.PaymentRegister;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffFilter;
import io.jinlin.kernel.After;
import io.jinlin.repairs.order.DispatchBoard;
import io.jinlin.repairs.order.OrderFilter;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.servicedesk.household.HouseholdDesk;
import io.jinlin.servicedesk.visit.VisitDesk;
import io.jinlin.webshell.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntSupplier;

/** The lists people look at all day, each read as its page reads it. */
@ApplicationScoped
public class Lists {

    private static final PaymentFilter ALL_PAYMENTS = new PaymentFilter(null, null, null, null, null, null, null);

    @Inject
    Statements statements;

    @Inject
    OrderRegister orders;

    @Inject
    DispatchBoard board;

    @Inject
    PaymentRegister payments;

    @Inject
    PaymentCounter counter;

    @Inject
    ChargeRegister charges;

    @Inject
    HouseholdDesk households;

    @Inject
    VisitDesk visits;

    @Inject
    RoomDesk rooms;

    @Inject
    StaffDesk staff;

    /**
     * Every list by its name.
     *
     * @param most how many rows a page has
     */
    public Map<String, Reading> read(UUID room, UUID order, int most) {
        var start = After.start();
        var lists = new TreeMap<String, IntSupplier>();
        lists.put("orders", () -> orders.page(OrderFilter.ALL, Sort.descending("receivedAt"), start, most)
                .rows()
                .size());
        lists.put("board", () -> board.waiting().size());
        lists.put("order", () -> {
            var details = orders.details(order);
            return details.timeline().size() + details.photos().size();
        });
        lists.put(
                "payments",
                () -> payments.page(ALL_PAYMENTS, start, most).rows().size());
        lists.put("charges", () -> charges.page(room, null, start, most).rows().size());
        lists.put("owed", () -> counter.owed(room).size());
        lists.put("household", () -> {
            var panel = households.panel(room);
            return requireNonNull(panel.openOrders()).size()
                    + requireNonNull(panel.recentOrders()).size();
        });
        lists.put("visits due", () -> visits.queue(start, most).rows().size());
        lists.put("visits made", () -> visits.made(start, most).rows().size());
        lists.put("rooms", () -> rooms.page(RoomFilter.ALL, start, most).rows().size());
        lists.put("staff", () -> staff.page(new StaffFilter(null, null, true), start, most)
                .rows()
                .size());
        var readings = new TreeMap<String, Reading>();
        lists.forEach((name, list) -> readings.put(name, statements.of(list)));
        return readings;
    }
}
