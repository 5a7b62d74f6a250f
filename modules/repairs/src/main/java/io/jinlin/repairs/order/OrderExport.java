package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.AN_EXPORT_HAS_AT_MOST_TEN_THOUSAND_ROWS;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.After;
import io.jinlin.tenancy.Desk;
import io.jinlin.webshell.Sort;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** The list of orders as a spreadsheet: exactly what the filter shows, and noted who took it away. */
@Desk
public class OrderExport {

    private static final int MOST = 10_000;

    @Inject
    RepairOrders orders;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Allowed("repairs.order.export")
    public byte[] xlsx(OrderFilter filter, Sort sort, Locale locale) {
        var slice = orders.page(filter, sort, After.start(), MOST);
        rule(slice.next() == null, AN_EXPORT_HAS_AT_MOST_TEN_THOUSAND_ROWS);
        audit.record(
                "repairs.order.export",
                "identity.staff",
                staff.id(),
                Map.of("rows", String.valueOf(slice.rows().size())));
        return new OrderSheet(locale, clock.getZone(), clock.instant()).of(slice.rows());
    }
}
