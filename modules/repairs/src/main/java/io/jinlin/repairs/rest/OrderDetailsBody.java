package io.jinlin.repairs.rest;

import io.jinlin.kernel.Money;
import io.jinlin.repairs.order.OrderAction;
import io.jinlin.repairs.order.OrderDetails;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one repair order.
 *
 * @param location where in the room, as the caller said
 * @param charged the caller was told that it costs something
 * @param priceTold yuan told beforehand
 * @param ownerHasSigned in this round, on the engineer's phone
 * @param awaitsPayment some of the fee has still to come in
 * @param copyMissing why the signed paper copy has not come back
 * @param reports what the engineer wrote down, one a round; amounts in yuan
 * @param timeline what happened, the oldest first
 * @param actions what this caller may do now
 */
public record OrderDetailsBody(
        OrderBody order,
        @Nullable String location,
        boolean charged,
        @Nullable Money priceTold,
        boolean ownerHasSigned,
        boolean awaitsPayment,
        @Nullable String copyMissing,
        List<OrderDetails.ReportLine> reports,
        List<OrderDetails.StepLine> timeline,
        List<OrderDetails.PhotoLine> photos,
        Set<OrderAction> actions) {

    static OrderDetailsBody of(OrderDetails details, Instant now) {
        return new OrderDetailsBody(
                OrderBody.of(details.order(), now),
                details.location(),
                details.charged(),
                details.priceTold(),
                details.ownerHasSigned(),
                details.awaitsPayment(),
                details.copyMissing(),
                details.reports(),
                details.timeline(),
                details.photos(),
                details.actions());
    }
}
