package io.jinlin.repairs;

import java.io.Serializable;

/**
 * How much there is to do.
 *
 * @param waiting received and not yet dispatched
 * @param overdue work not finished although its time limit has passed
 * @param open not yet filed or voided
 */
public record OrderCounts(long waiting, long overdue, long open) implements Serializable {

    public static final OrderCounts NONE = new OrderCounts(0, 0, 0);
}
