package io.jinlin.repairs.order;

import static io.jinlin.repairs.RepairRule.ORDERS_ARE_SORTED_BY_WHAT_THE_LIST_SHOWS;

import io.jinlin.kernel.After;
import io.jinlin.kernel.RoomNumber;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.webshell.Sort;
import java.util.function.Function;

/** How the list of orders may be sorted, and how one goes on after a row of it. */
class OrderSort {

    private final String path;
    private final Function<OrderRow, Object> value;
    private final boolean time;
    private final boolean descending;

    private OrderSort(String path, Function<OrderRow, Object> value, boolean time, boolean descending) {
        this.path = path;
        this.value = value;
        this.time = time;
        this.descending = descending;
    }

    static OrderSort of(Sort sort) {
        return switch (sort.by()) {
            case "dueAt" -> new OrderSort("o.current.dueAt", OrderRow::dueAt, true, sort.descending());
            case "place" ->
                new OrderSort("o.place.placeKey", row -> RoomNumber.naturally(row.place()), false, sort.descending());
            case "number" -> new OrderSort("o.number", OrderRow::number, false, sort.descending());
            case "receivedAt" -> new OrderSort("o.receivedAt", OrderRow::receivedAt, true, sort.descending());
            default -> throw new RuleViolation(ORDERS_ARE_SORTED_BY_WHAT_THE_LIST_SHOWS, sort.by()).at("sort");
        };
    }

    void startAfter(OrderCondition condition, After after) {
        var beyond = descending ? "<" : ">";
        condition.and(
                "(%1$s %2$s :afterValue or (%1$s = :afterValue and o.id %2$s :afterId))".formatted(path, beyond),
                "afterId",
                after.uuid(1));
        condition.with("afterValue", time ? after.instant(0) : after.string(0));
    }

    String jpql() {
        var direction = descending ? " desc" : "";
        return " order by " + path + direction + ", o.id" + direction;
    }

    String cursor(OrderRow row) {
        return After.encode(value.apply(row), row.id());
    }
}
