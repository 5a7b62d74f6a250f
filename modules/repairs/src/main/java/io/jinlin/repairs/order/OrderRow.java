package io.jinlin.repairs.order;

import io.jinlin.kernel.Masked;
import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import io.jinlin.repairs.OrderLine;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order as lists, boards and sheets show it. Personal data is masked by {@link PhoneNumber#masked()} where it is shown. */
public record OrderRow(
        UUID id,
        long version,
        String number,
        UUID projectId,
        @Nullable UUID buildingId,
        @Nullable UUID roomId,
        String place,
        String address,
        String callerName,
        PhoneNumber callerPhone,
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
        @Nullable Instant finishedAt,
        @Nullable UUID engineerId,
        @Nullable Grade grade,
        Money fee,
        boolean paid,
        @Nullable String engineerName)
        implements Serializable {

    /** The columns in the order of the first 25 components. */
    static final String COLUMNS =
            "o.id, o.version, o.number, o.place.projectId, o.place.buildingId, o.place.roomId, o.place.place,"
                    + " o.place.address, o.call.callerName, o.call.callerPhone, o.call.channel, o.call.category, o.call.urgency,"
                    + " o.call.content, o.call.appointmentFrom, o.call.appointmentTo, o.state, o.current.round, o.receivedAt, o.current.dueAt,"
                    + " o.current.finishedAt, o.current.engineerId, o.current.grade, o.current.fee, o.current.paid";

    /** As it comes from the database, which does not know the engineer's name. */
    public OrderRow(
            UUID id,
            long version,
            String number,
            UUID projectId,
            @Nullable UUID buildingId,
            @Nullable UUID roomId,
            String place,
            String address,
            String callerName,
            PhoneNumber callerPhone,
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
            @Nullable Instant finishedAt,
            @Nullable UUID engineerId,
            @Nullable Grade grade,
            Money fee,
            boolean paid) {
        this(
                id,
                version,
                number,
                projectId,
                buildingId,
                roomId,
                place,
                address,
                callerName,
                callerPhone,
                channel,
                category,
                urgency,
                content,
                appointmentFrom,
                appointmentTo,
                state,
                round,
                receivedAt,
                dueAt,
                finishedAt,
                engineerId,
                grade,
                fee,
                paid,
                null);
    }

    static OrderRow of(RepairOrder order) {
        var place = order.place();
        var call = order.call();
        var round = order.current();
        return new OrderRow(
                order.id(),
                order.version(),
                order.number(),
                place.projectId(),
                place.buildingId(),
                place.roomId(),
                place.label(),
                place.address(),
                call.callerName(),
                call.callerPhone(),
                call.channel(),
                call.category(),
                call.urgency(),
                call.content(),
                call.appointmentFrom(),
                call.appointmentTo(),
                order.state(),
                round.number(),
                order.receivedAt(),
                round.dueAt(),
                round.finishedAt(),
                round.engineerId(),
                round.grade(),
                round.fee(),
                round.isPaid());
    }

    OrderRow named(Map<UUID, String> names) {
        return new OrderRow(
                id,
                version,
                number,
                projectId,
                buildingId,
                roomId,
                place,
                address,
                callerName,
                callerPhone,
                channel,
                category,
                urgency,
                content,
                appointmentFrom,
                appointmentTo,
                state,
                round,
                receivedAt,
                dueAt,
                finishedAt,
                engineerId,
                grade,
                fee,
                paid,
                engineerId == null ? null : names.get(engineerId));
    }

    public OrderLine line(Instant now) {
        return new OrderLine(
                id,
                number,
                projectId,
                buildingId,
                roomId,
                address,
                Masked.name(callerName),
                callerPhone.masked(),
                category.key(),
                content,
                state.name(),
                state.key(),
                isUrgent(),
                state.isOpen(),
                state.isToDo(),
                isOverdue(now),
                receivedAt,
                dueAt,
                finishedAt,
                engineerName,
                grade == null ? null : grade.key(),
                round);
    }

    public String maskedCaller() {
        return Masked.name(callerName);
    }

    public boolean isPublic() {
        return roomId == null;
    }

    public boolean isUrgent() {
        return urgency == Urgency.URGENT;
    }

    public boolean isOverdue(Instant now) {
        return state.isToDo() && dueAt.isBefore(now);
    }
}
