package io.jinlin.repairs.order;

import io.jinlin.billing.ChargeReopened;
import io.jinlin.billing.ChargeSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Moves orders on when their fee is paid, and back when the payment is taken back: in the cashier's own transaction. */
@ApplicationScoped
public class FeeWatch {

    @Inject
    RepairOrders orders;

    @Inject
    OrderNews news;

    @Inject
    VisitNotice visits;

    @Inject
    Clock clock;

    void paid(@Observes ChargeSettled charge) {
        if (charge.source().equals(EngineerRounds.SOURCE)) {
            orders.billedBy(charge.sourceId(), charge.chargeId()).ifPresent(order -> {
                order.paid(clock.instant());
                visits.tellWhenReady(order);
                news.changed(order);
            });
        }
    }

    void unpaid(@Observes ChargeReopened charge) {
        if (charge.source().equals(EngineerRounds.SOURCE)) {
            orders.billedBy(charge.sourceId(), charge.chargeId()).ifPresent(order -> {
                order.unpaid(clock.instant());
                news.changed(order);
            });
        }
    }
}
