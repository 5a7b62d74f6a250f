package io.jinlin.configuration.version;

import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Versions whose place was taken by one that had waited for its day. */
@ApplicationScoped
public class ArchivedVersions implements RecurringJob {

    @Inject
    Tenancy tenancy;

    @Inject
    Archivist archivist;

    @Override
    public String name() {
        return "configuration.archived-versions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public void run(String alias) {
        tenancy.as(new TenantId(alias), archivist::archive);
    }
}
