package io.jinlin.repairs.order;

import java.util.EnumSet;
import java.util.Set;

/** Where an order stands. How it gets from one state to the next is told by {@link Step} alone. */
public enum OrderState {
    RECEIVED,
    DISPATCHED,
    ACCEPTED,
    ON_SITE,
    FINISHED,
    CONFIRMED,
    SETTLED,
    VISITED,
    FILED,
    OBJECTED,
    WITHDRAWN,
    VOIDED,
    HANDED_OVER;

    /** The repair itself is still to be done in these: the time limit runs. */
    public static final Set<OrderState> TO_DO = Set.of(RECEIVED, DISPATCHED, ACCEPTED, ON_SITE);

    /** An engineer has these in hand. */
    public static final Set<OrderState> IN_HAND = Set.of(DISPATCHED, ACCEPTED, ON_SITE);

    /** Somebody still has to do something about these. */
    public static final Set<OrderState> OPEN = Set.copyOf(EnumSet.complementOf(EnumSet.of(FILED, VOIDED)));

    public boolean isToDo() {
        return TO_DO.contains(this);
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** How a badge of this state is coloured. */
    public String getTone() {
        return switch (this) {
            case RECEIVED, FINISHED, CONFIRMED -> "wait";
            case DISPATCHED, ACCEPTED, ON_SITE, SETTLED, VISITED, HANDED_OVER -> "info";
            case FILED -> "good";
            case OBJECTED, WITHDRAWN -> "bad";
            case VOIDED -> "neutral";
        };
    }

    /** What it waits for. */
    public String nextKey() {
        return "repairs.state.next." + name();
    }

    public String key() {
        return "repairs.state." + name();
    }
}
