package io.jinlin.billing;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.util.List;

/** What a room owes, the oldest first. */
public record RoomArrears(Money total, List<ArrearsLine> lines) implements Serializable {

    public RoomArrears {
        lines = List.copyOf(lines);
    }

    public boolean isClear() {
        return total.isZero();
    }
}
