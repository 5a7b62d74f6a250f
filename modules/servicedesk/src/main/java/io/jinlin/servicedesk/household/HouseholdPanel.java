package io.jinlin.servicedesk.household;

import io.jinlin.archive.HouseholdCard;
import io.jinlin.billing.RoomArrears;
import io.jinlin.repairs.OrderLine;
import io.jinlin.servicedesk.visit.VisitRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one room.
 *
 * @param arrears what is to pay, CNY; null for those who may not see charges
 * @param openOrders repairs not yet filed, the most urgent first
 * @param recentOrders the latest repairs, open or not
 * @param visits the latest return visits
 */
public record HouseholdPanel(
        HouseholdCard card,
        @Nullable RoomArrears arrears,
        List<OrderLine> openOrders,
        List<OrderLine> recentOrders,
        List<VisitRow> visits) {}
