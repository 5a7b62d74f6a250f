package io.jinlin.identity.permission;

import io.jinlin.tenancy.HouseOpened;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.WaveEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** After an update brought new permissions, every company is offered them. */
@ApplicationScoped
public class PermissionOffer implements Job {

    @Inject
    Jobs jobs;

    @Inject
    Tenancy tenancy;

    @Inject
    RolesOffice office;

    void atStart(@Observes HouseOpened opened) {
        var key = Integer.toHexString(DefaultRoles.load().hashCode());
        jobs.enqueue(name(), key, key);
    }

    /** Companies that were behind at the start have not been offered them yet. */
    void afterWave(@Observes WaveEnded ended) {
        var key = Integer.toHexString(DefaultRoles.load().hashCode());
        jobs.enqueue(name(), key + "." + ended.wave(), key);
    }

    @Override
    public String name() {
        return "identity.permission-offer";
    }

    @Override
    public void run(String order) {
        var defaults = DefaultRoles.load();
        tenancy.forEachTenant(() -> office.offer(defaults));
    }
}
