package io.jinlin.repairs.order;

import io.jinlin.kernel.KernelRule;
import io.jinlin.kernel.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which orders a list shows; null and empty mean any.
 *
 * @param overdueAt only those whose work was not finished at this moment although its time limit had passed
 * @param text part of number, place, address, caller's name or content, or the tail of the caller's telephone number
 * @param from first day of receipt, business time
 * @param to last day of receipt, business time
 */
public record OrderFilter(
        Set<OrderState> states,
        @Nullable Urgency urgency,
        @Nullable Category category,
        @Nullable Instant overdueAt,
        @Nullable UUID engineerId,
        @Nullable UUID projectId,
        @Nullable UUID buildingId,
        @Nullable UUID roomId,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Serializable {

    public static final OrderFilter ALL = of(Set.of());

    public OrderFilter {
        states = Set.copyOf(states);
        KernelRule.mustBeOfThisAge(from);
        KernelRule.mustBeOfThisAge(to);
        text = text == null ? null : Texts.clean(text);
    }

    public static OrderFilter of(Set<OrderState> states) {
        return new OrderFilter(states, null, null, null, null, null, null, null, null, null, null);
    }

    public OrderFilter inRoom(UUID room) {
        return new OrderFilter(
                states, urgency, category, overdueAt, engineerId, projectId, buildingId, room, text, from, to);
    }

    public OrderFilter overdueAt(Instant moment) {
        return new OrderFilter(
                states, urgency, category, moment, engineerId, projectId, buildingId, roomId, text, from, to);
    }

    public OrderFilter by(UUID engineer) {
        return new OrderFilter(
                states, urgency, category, overdueAt, engineer, projectId, buildingId, roomId, text, from, to);
    }
}
