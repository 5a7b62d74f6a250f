package io.jinlin.platform.console;

import io.jinlin.identity.Allowed;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operator's lists, filtered, sorted and paged where the rows are. */
@ApplicationScoped
@Allowed("platform.console.read")
public class ConsoleLists {

    @Inject
    TenantLines tenants;

    @Inject
    JobLines jobs;

    public Slice<TenantLine> tenants(TenantSearch search, String sort, boolean descending, After after, int limit) {
        return tenants.page(search, sort, descending, after, limit);
    }

    public Map<String, Integer> tenantCounts() {
        return tenants.counts();
    }

    public Slice<JobLine> jobs(@Nullable JobState state, After after, int limit) {
        return jobs.page(state, after, limit);
    }

    public Map<JobState, Integer> jobCounts() {
        return jobs.counts();
    }
}
