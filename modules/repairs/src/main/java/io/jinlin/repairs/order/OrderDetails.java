package io.jinlin.repairs.order;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one order, for the person who looks at it.
 *
 * @param location where in the room; null when nobody said
 * @param ownerHasSigned in this round, on the phone
 * @param copyMissing why the signed copy has not come back; null when nobody has said so
 * @param actions what this person may do to it now
 */
public record OrderDetails(
        OrderRow order,
        @Nullable String location,
        boolean charged,
        @Nullable Money priceTold,
        boolean ownerHasSigned,
        @Nullable String copyMissing,
        List<ReportLine> reports,
        List<StepLine> timeline,
        List<PhotoLine> photos,
        Set<OrderAction> actions)
        implements Serializable {

    public boolean allows(String action) {
        return actions.contains(OrderAction.valueOf(action));
    }

    public boolean awaitsPayment() {
        return order.fee().isPositive() && !order.paid();
    }

    /** What the engineer wrote down last; null while the first round is being worked on. */
    public @Nullable ReportLine report() {
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }

    /** @param who null when no person took the step */
    public record StepLine(
            Step step, OrderState state, int round, Instant at, @Nullable String who, @Nullable String note)
            implements Serializable {}

    public record ReportLine(
            int round, String engineer, Instant finishedAt, WorkDone work, Money fee, @Nullable UUID ownerSignatureId)
            implements Serializable {}

    public record PhotoLine(UUID fileId, Instant takenAt) implements Serializable {}
}
