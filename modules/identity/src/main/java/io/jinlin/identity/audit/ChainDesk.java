package io.jinlin.identity.audit;

import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantSql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Seals, checks and, when their time is over, retires the company's entries: what nobody does by hand. */
@Desk
public class ChainDesk {

    @Inject
    TenantSql sql;

    @Inject
    AuditAnchors anchors;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentStaff staff;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    public boolean seal() {
        return sql.run(connection -> AuditChain.seal(connection, clock.instant()));
    }

    public Verification check() {
        var noted = anchors.of(tenancy.current().orElseThrow());
        return sql.run(connection -> ChainCheck.of(connection, noted, clock.instant()));
    }

    /** @return whether a month went; there may be more */
    public boolean retireOldestMonth() {
        Optional<Retirement.Retired> retired =
                sql.run(connection -> Retirement.oldestMonth(connection, clock.instant()));
        retired.ifPresent(gone -> trail.record(
                "identity.audit.retire",
                "identity.audit.entry",
                staff.id(),
                Map.of(
                        "before", gone.before().toString(),
                        "entries", String.valueOf(gone.to() - gone.from() + 1),
                        "through", String.valueOf(gone.to()))));
        return retired.isPresent();
    }
}
