package io.jinlin.repairs.order;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as JPQL over {@code RepairOrder o}, with what its parameters mean. */
class OrderCondition {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    OrderCondition(OrderFilter filter, ZoneId zone) {
        if (!filter.states().isEmpty()) {
            and("o.state in :states", "states", filter.states());
        }
        equal("o.call.urgency", "urgency", filter.urgency());
        equal("o.call.category", "category", filter.category());
        equal("o.current.engineerId", "engineer", filter.engineerId());
        equal("o.place.projectId", "project", filter.projectId());
        equal("o.place.buildingId", "building", filter.buildingId());
        equal("o.place.roomId", "room", filter.roomId());
        if (filter.overdueAt() != null) {
            and("o.current.dueAt < :overdueAt", "overdueAt", filter.overdueAt());
            and("o.state in :toDo", "toDo", OrderState.TO_DO);
        }
        if (filter.from() != null) {
            and("o.receivedAt >= :from", "from", startOf(filter.from(), zone));
        }
        if (filter.to() != null) {
            and("o.receivedAt < :to", "to", startOf(filter.to().plusDays(1), zone));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            search(filter.text().strip());
        }
    }

    private void search(String text) {
        var like = text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        and(
                """
                (lower(o.number) like :text escape '!' or lower(o.place.place) like :text escape '!'
                 or lower(o.place.address) like :text escape '!' or lower(o.call.content) like :text escape '!'
                 or lower(o.call.callerName) like :text escape '!' or o.call.callerTail = :tail)""",
                "text",
                "%" + like + "%");
        with("tail", text.length() < 4 ? "" : text.substring(text.length() - 4));
    }

    void and(String condition, String parameter, Object value) {
        conditions.add(condition);
        with(parameter, value);
    }

    void with(String parameter, Object value) {
        values.put(parameter, value);
    }

    private void equal(String path, String parameter, @Nullable Object value) {
        if (value != null) {
            and(path + " = :" + parameter, parameter, value);
        }
    }

    /** {@code " and … and …"}, or nothing. */
    String jpql() {
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
