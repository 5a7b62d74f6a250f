package io.jinlin.servicedesk.household;

import io.jinlin.archive.Households;
import io.jinlin.billing.Arrears;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.repairs.RepairCases;
import io.jinlin.servicedesk.visit.ReturnVisits;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gathers the household panel: a fixed number of statements, however long the household's history. */
@Desk
public class HouseholdDesk {

    private static final int RECENT = 20;

    @Inject
    Households households;

    @Inject
    Arrears arrears;

    @Inject
    RepairCases cases;

    @Inject
    ReturnVisits visits;

    @Inject
    CurrentStaff staff;

    /** @throws Absent if there is no such room for this caller */
    @Allowed("servicedesk.household.view")
    public HouseholdPanel panel(UUID roomId) {
        var card = households.card(roomId).orElseThrow(() -> new Absent("servicedesk.household"));
        var readsOrders = staff.may("repairs.order.read");
        return new HouseholdPanel(
                card,
                staff.may("billing.charge.read") ? arrears.of(roomId) : null,
                readsOrders ? cases.openOf(roomId) : null,
                readsOrders ? cases.recentOf(roomId, RECENT) : null,
                staff.may("servicedesk.visit.view") ? visits.ofRoom(roomId, RECENT) : null);
    }
}
