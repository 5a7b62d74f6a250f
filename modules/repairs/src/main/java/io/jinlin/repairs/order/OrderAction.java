package io.jinlin.repairs.order;

import io.jinlin.identity.CurrentStaff;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people do to orders, with the permission it takes: pages offer what is possible now to this person, nothing else. */
public enum OrderAction {
    DISPATCH("repairs.order.dispatch", Step.DISPATCH),
    RECALL("repairs.order.dispatch", Step.RECALL),
    ACCEPT("repairs.order.work", Step.ACCEPT),
    DECLINE("repairs.order.work", Step.DECLINE),
    ARRIVE("repairs.order.work", Step.ARRIVE),
    SIGN("repairs.order.work", Step.OWNER_SIGN),
    FINISH("repairs.order.work", Step.FINISH),
    CONFIRM("repairs.order.confirm", Step.CONFIRM),
    MISS_COPY("repairs.order.file", Step.MISS_COPY),
    FILE("repairs.order.file", Step.FILE),
    FILE_PUBLIC("repairs.order.confirm", Step.FILE_PUBLIC),
    OBJECT("repairs.order.withdraw", Step.OBJECT),
    SIGN_WITHDRAWAL("repairs.order.confirm", Step.WITHDRAW),
    RESUME("repairs.order.confirm", Step.RESUME),
    VOID("repairs.order.void", Step.VOID),
    HAND_OVER("repairs.order.confirm", Step.HAND_OVER),
    TAKE_BACK("repairs.order.confirm", Step.TAKE_BACK),
    DEVELOPER_FINISH("repairs.order.confirm", Step.DEVELOPER_FINISH);

    private static final Set<OrderAction> ENGINEERS = EnumSet.of(ACCEPT, DECLINE, ARRIVE, SIGN, FINISH);

    private final String permission;
    private final Step step;

    OrderAction(String permission, Step step) {
        this.permission = permission;
        this.step = step;
    }

    static Set<OrderAction> possible(OrderRow order, CurrentStaff staff) {
        return Arrays.stream(values())
                .filter(action -> action.isPossible(order, staff))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderAction.class)));
    }

    private boolean isPossible(OrderRow order, CurrentStaff staff) {
        return step.isAllowedFrom(order.state())
                && staff.may(permission)
                && (!ENGINEERS.contains(this) || isMine(order.engineerId(), staff))
                && (this != FILE_PUBLIC || order.isPublic())
                && (this != DISPATCH || order.isUrgent() || staff.may(CONFIRM.permission));
    }

    private static boolean isMine(@Nullable UUID engineerId, CurrentStaff staff) {
        return staff.id().equals(engineerId);
    }

    public String key() {
        return "repairs.action." + name();
    }
}
