package io.jinlin.billing;

import io.jinlin.billing.charge.ChargeRecords;
import io.jinlin.kernel.Money;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.UUID;

/** What rooms owe, as far as the person at the desk may see. */
@Desk
public class Arrears {

    @Inject
    ChargeRecords charges;

    public RoomArrears of(UUID roomId) {
        var lines = charges.openOf(roomId);
        return new RoomArrears(lines.stream().map(ArrearsLine::balance).reduce(Money.ZERO, Money::plus), lines);
    }
}
