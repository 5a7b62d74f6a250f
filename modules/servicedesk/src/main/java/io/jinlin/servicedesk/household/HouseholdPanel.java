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
 * @param openOrders repairs not yet filed, the latest first; null for those who may not read repairs
 * @param recentOrders the latest repairs, open or not; null likewise
 * @param visits the latest return visits; null for those who may not see them
 */
public record HouseholdPanel(
        HouseholdCard card,
        @Nullable RoomArrears arrears,
        @Nullable List<OrderLine> openOrders,
        @Nullable List<OrderLine> recentOrders,
        @Nullable List<VisitRow> visits) {}
