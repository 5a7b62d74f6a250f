package io.jinlin.platform.group;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * What became of a tie.
 *
 * @param person who did it, as far as the other side may know: the first character of the name
 */
public record TieEvent(UUID id, Instant at, Side side, TieState state, String person) implements Serializable {

    /** Who did it. */
    public enum Side {
        HEAD,
        COMPANY
    }
}
