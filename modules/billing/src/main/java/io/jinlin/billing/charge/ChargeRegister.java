package io.jinlin.billing.charge;

import io.jinlin.identity.Allowed;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where charges are looked up; nothing changes here. */
@Desk
public class ChargeRegister {

    @Inject
    ChargeRecords charges;

    /** @param roomId null means all rooms within the scope; @param state null means any */
    @Allowed("billing.charge.read")
    public Slice<ChargeRow> page(@Nullable UUID roomId, @Nullable ChargeState state, After after, int limit) {
        return charges.page(roomId, state, after, limit);
    }
}
