package io.jinlin.identity.audit;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Once a day for each company: the chain is checked, its end noted with the platform, and the months whose time is over let go. A chain
 * that is broken is neither noted nor cut: it stays as it was found.
 */
@ApplicationScoped
public class NightWatch implements RecurringJob {

    private static final Logger JOURNAL = Logger.getLogger(NightWatch.class.getName());

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    @Inject
    ChainDesk desk;

    @Inject
    AuditAnchors anchors;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "identity.audit-watch";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(String company) {
        var tenant = new TenantId(company);
        tenancy.as(tenant, () -> session.as(new SystemActor(name()), () -> watch(tenant)));
    }

    private void watch(TenantId tenant) {
        while (desk.seal()) {
            // the next batch
        }
        var seen = desk.check();
        if (seen.broken() != null) {
            JOURNAL.log(Level.SEVERE, "the audit chain is broken: {0}", seen.broken());
            return;
        }
        if (seen.to() > 0) {
            anchors.note(tenant, LocalDate.now(clock), seen, clock.instant());
        }
        while (desk.retireOldestMonth()) {
            // the month after it
        }
    }
}
