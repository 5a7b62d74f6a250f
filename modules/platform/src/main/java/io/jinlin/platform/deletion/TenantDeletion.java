package io.jinlin.platform.deletion;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.Customers;
import io.jinlin.platform.SubscriptionCancelled;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantState;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Orders a company's end. It is closed before; then it waits, so that everybody has time to take along what is theirs and to think again;
 * then it goes, by a job that is repeated until nothing is left.
 */
@ApplicationScoped
public class TenantDeletion {

    @Inject
    Deletions deletions;

    @Inject
    Tenants tenants;

    @Inject
    Customers customers;

    @Inject
    Jobs jobs;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.deletion.waiting-days", defaultValue = "30")
    int waitingDays;

    @Inject
    @ConfigProperty(name = "jinlin.deletion.least-days", defaultValue = "7")
    int leastDays;

    /** @param days null for the usual time; never less than the least */
    @Allowed("platform.tenant.delete")
    public DeletionRow order(TenantId company, @Nullable Integer days, @Nullable String contact) {
        return order(company, days, contact, staff.name());
    }

    private DeletionRow order(TenantId company, @Nullable Integer days, @Nullable String contact, String by) {
        var tenant = tenants.find(company.alias()).orElseThrow(() -> new Absent("identity.company"));
        rule(
                tenant.state() != TenantState.READY && tenant.state() != TenantState.PROVISIONING,
                DeletionRule.A_COMPANY_IS_CLOSED_BEFORE_IT_IS_DELETED,
                company.alias());
        var waiting = days == null ? Math.max(waitingDays, leastDays) : days;
        if (waiting < leastDays || waiting > 3650) {
            throw new RuleViolation(DeletionRule.A_DELETION_WAITS_LONG_ENOUGH, leastDays).at("days");
        }
        return wait(company, Duration.ofDays(waiting), contact, by);
    }

    /** Whoever cancels a subscription has asked for this too; where they come back before, nothing is deleted. */
    void afterCancellation(@Observes(during = TransactionPhase.AFTER_SUCCESS) SubscriptionCancelled left) {
        var until = left.deletedFrom().atStartOfDay(clock.getZone()).toInstant();
        var wait = Duration.between(clock.instant(), until);
        var least = Duration.ofDays(leastDays);
        wait(
                left.company(),
                wait.compareTo(least) < 0 ? least : wait,
                customers
                        .find(left.company())
                        .map(customer -> customer.email().address())
                        .orElse(null),
                left.company().alias());
    }

    private DeletionRow wait(TenantId company, Duration time, @Nullable String contact, String by) {
        var now = clock.instant();
        deletions.order(company, by, now, now.plus(time), contact);
        jobs.enqueue(DeletionJob.NAME, company.alias() + " " + now, company.alias(), time);
        return deletions.find(company).orElseThrow();
    }

    /** Stays as it is; possible until the first step is taken. */
    @Allowed("platform.tenant.delete")
    public DeletionRow withdraw(TenantId company) {
        row(company);
        takeBack(company);
        return row(company);
    }

    /** For the subscription, when a company thinks again. */
    public void takeBack(TenantId company) {
        rule(deletions.withdraw(company), DeletionRule.A_DELETION_IS_WITHDRAWN_BEFORE_IT_BEGINS);
    }

    @Allowed("platform.tenant.read")
    public DeletionRow row(TenantId company) {
        return find(company).orElseThrow(() -> new Absent("platform.deletion"));
    }

    /** For the subscription: whether the company has asked for its end. */
    public Optional<DeletionRow> find(TenantId company) {
        return deletions.find(company);
    }

    @Allowed("platform.tenant.read")
    public Deletions.Certificate certificate(TenantId company) {
        return deletions.certificate(company).orElseThrow(() -> new Absent("platform.certificate"));
    }
}
