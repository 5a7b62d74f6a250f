package io.jinlin.platform;

import io.jinlin.platform.group.GroupPlan;
import io.jinlin.platform.group.Ties;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Which companies let which group see their figures: asked before any figure is read, every time. */
@ApplicationScoped
public class Groups {

    @Inject
    Ties ties;

    @Inject
    GroupPlan plan;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** Those whose consent holds today and who are open; none for a company that heads no group. */
    public List<Consented> consented(TenantId group) {
        if (!plan.covers(group)) {
            return List.of();
        }
        return ties.inForce(group, LocalDate.now(clock)).stream()
                .filter(one -> tenants.find(one.company().alias())
                        .filter(Tenant::isOpen)
                        .isPresent())
                .toList();
    }
}
