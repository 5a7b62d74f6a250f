package io.jinlin.identity.provisioning;

import io.jinlin.identity.Allowed;
import io.jinlin.kernel.Absent;
import io.jinlin.tenancy.MigrationState;
import io.jinlin.tenancy.MigrationStates;
import io.jinlin.tenancy.Rollout;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the platform's operator sees how the companies' tables come along, and says how to go on after a failure. */
@ApplicationScoped
public class MigrationDesk {

    @Inject
    MigrationStates states;

    @Allowed("platform.migration.read")
    public Rollout rollout() {
        return states.rollout();
    }

    @Allowed("platform.migration.read")
    public List<MigrationState> page(@Nullable String after, int limit) {
        return states.page(after, limit);
    }

    /** The next wave, whatever failed. */
    @Allowed("platform.migration.change")
    public Rollout goOn() {
        states.goOn();
        return states.rollout();
    }

    /** Those that failed once more. */
    @Allowed("platform.migration.change")
    public Rollout retry() {
        states.retry();
        return states.rollout();
    }

    @Allowed("platform.migration.change")
    public void canary(TenantId tenant, boolean isFirst) {
        if (!states.canary(tenant, isFirst)) {
            throw new Absent("identity.company");
        }
    }
}
