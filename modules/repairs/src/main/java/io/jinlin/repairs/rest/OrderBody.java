package io.jinlin.repairs.rest;

import io.jinlin.kernel.Masked;
import io.jinlin.kernel.Money;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.Channel;
import io.jinlin.repairs.order.Grade;
import io.jinlin.repairs.order.OrderRow;
import io.jinlin.repairs.order.OrderState;
import io.jinlin.repairs.order.Urgency;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repair order in a list.
 *
 * @param version for {@code If-Match}
 * @param roomId null when the repair is in a public area
 * @param callerName masked
 * @param callerPhone masked; {@code GET …/{id}/caller} tells it whole and notes that it did
 * @param round 1, and one more after every visit that was not satisfied
 * @param dueAt end of the time limit of this round
 * @param overdue the work is not finished although the time limit has passed
 * @param fee yuan, of this round
 */
public record OrderBody(
        UUID id,
        long version,
        String number,
        UUID projectId,
        @Nullable UUID buildingId,
        @Nullable UUID roomId,
        String place,
        String address,
        String callerName,
        String callerPhone,
        Channel channel,
        Category category,
        Urgency urgency,
        String content,
        @Nullable Instant appointmentFrom,
        @Nullable Instant appointmentTo,
        OrderState state,
        int round,
        Instant receivedAt,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant finishedAt,
        @Nullable UUID engineerId,
        @Nullable String engineerName,
        @Nullable Grade grade,
        Money fee,
        boolean paid) {

    static OrderBody of(OrderRow row, Instant now) {
        return new OrderBody(
                row.id(),
                row.version(),
                row.number(),
                row.projectId(),
                row.buildingId(),
                row.roomId(),
                row.place(),
                row.address(),
                Masked.name(row.callerName()),
                row.callerPhone().masked(),
                row.channel(),
                row.category(),
                row.urgency(),
                row.content(),
                row.appointmentFrom(),
                row.appointmentTo(),
                row.state(),
                row.round(),
                row.receivedAt(),
                row.dueAt(),
                row.isOverdue(now),
                row.finishedAt(),
                row.engineerId(),
                row.engineerName(),
                row.grade(),
                row.fee(),
                row.paid());
    }
}
