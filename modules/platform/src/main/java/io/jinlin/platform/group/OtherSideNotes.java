package io.jinlin.platform.group;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Notes in a company's trail what the other side of a tie did. A company that does not exist has no trail. */
@ApplicationScoped
public class OtherSideNotes implements Job {

    static final String NAME = "platform.group-note";
    private static final int PARTS = 5;

    @Inject
    TieHistory history;

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    @Inject
    TrailDesk desk;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String order) {
        var parts = order.split(" ", PARTS);
        var isHere = tenants.find(parts[0]).filter(Tenant::isOpen).isPresent();
        if (isHere && history.happened(UUID.fromString(parts[1]))) {
            tenancy.as(
                    new TenantId(parts[0]),
                    () -> session.as(
                            new SystemActor(NAME), () -> desk.note(parts[3], UUID.fromString(parts[2]), parts[4])));
        }
    }
}
