package io.jinlin.repairs.rest;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.OrderFilter;
import io.jinlin.repairs.order.OrderState;
import io.jinlin.repairs.order.Urgency;
import io.jinlin.restshell.RestRule;
import io.jinlin.webshell.Sort;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows, from the address: {@code state} may be given several times; {@code text} is part of number, place, address,
 * caller or content, or the last four digits of the caller's phone; {@code from} and {@code to} are days of receipt; {@code sort} is
 * receivedAt, dueAt, number or place, with {@code -} before it descending.
 */
public class OrderQuery {

    // Any of these states; may be given several times.
    @QueryParam("state")
    private Set<OrderState> states = Set.of();

    @QueryParam("urgency")
    private @Nullable Urgency urgency;

    @QueryParam("category")
    private @Nullable Category category;

    // Only those past their time limit whose work is not finished.
    @QueryParam("overdue")
    @DefaultValue("false")
    private boolean overdue;

    @QueryParam("engineer")
    private @Nullable UUID engineer;

    @QueryParam("project")
    private @Nullable UUID project;

    @QueryParam("building")
    private @Nullable UUID building;

    @QueryParam("room")
    private @Nullable UUID room;

    // Part of number, place, address, caller or content, or the last four digits of the caller's phone.
    @QueryParam("text")
    private @Nullable String text;

    // First day of receipt, YYYY-MM-DD, Asia/Shanghai.
    @QueryParam("from")
    private @Nullable String from;

    // Last day of receipt, YYYY-MM-DD, Asia/Shanghai.
    @QueryParam("to")
    private @Nullable String to;

    // receivedAt, dueAt, number or place; with - before it descending.
    @QueryParam("sort")
    @DefaultValue("-receivedAt")
    private String sort = "-receivedAt";

    OrderFilter filter(Instant now) {
        return new OrderFilter(
                states,
                urgency,
                category,
                overdue ? now : null,
                engineer,
                project,
                building,
                room,
                text,
                day(from, "from"),
                day(to, "to"));
    }

    private static @Nullable LocalDate day(@Nullable String text, String field) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unfit) {
            throw new RuleViolation(RestRule.A_FIELD_HAS_A_FITTING_VALUE, text).at(field);
        }
    }

    Sort sort() {
        return sort.startsWith("-") ? Sort.descending(sort.substring(1)) : Sort.ascending(sort);
    }
}
