package io.jinlin.platform.subscription;

import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Brings every company's subscription up to the day, suspended ones too: theirs goes on once they have paid. */
@ApplicationScoped
public class SubscriptionLife implements RecurringJob {

    @Inject
    SubscriptionOffice office;

    @Override
    public String name() {
        return "platform.subscription-life";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public List<Tenant> companies(Tenants tenants) {
        return tenants.settled();
    }

    @Override
    public void run(String company) {
        office.step(new TenantId(company));
    }
}
