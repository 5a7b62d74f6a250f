package io.jinlin.platform.access;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** When an access's time is over: notes in the company's trail how it ended, unless that was noted when it did. */
@ApplicationScoped
public class AccessClosing implements Job {

    static final String NAME = "platform.access-closing";

    @Inject
    Accesses accesses;

    @Inject
    AccessTrail trail;

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String order) {
        accesses.find(UUID.fromString(order))
                .filter(access -> access.noted() && isThere(access.company()))
                .ifPresent(this::close);
    }

    private void close(Access access) {
        if (!access.stateAt(clock).isOver()) {
            throw new IllegalStateException("an access of " + access.company() + " still runs");
        }
        tenancy.as(access.company(), () -> session.as(new SystemActor(NAME), () -> trail.closed(access)));
    }

    private boolean isThere(TenantId company) {
        return tenants.find(company.alias())
                .filter(known -> known.isOpen() || known.isSuspended())
                .isPresent();
    }
}
