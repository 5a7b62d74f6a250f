package io.jinlin.restshell.idempotency;

import io.jinlin.restshell.IdempotentRequests;
import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Has every company forget its old requests, hour by hour. */
@ApplicationScoped
public class ForgottenRequests implements RecurringJob {

    @Inject
    Tenancy tenancy;

    @Inject
    IdempotentRequests requests;

    @Override
    public String name() {
        return "restshell.forgotten-requests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(String company) {
        tenancy.as(new TenantId(company), requests::forget);
    }
}
