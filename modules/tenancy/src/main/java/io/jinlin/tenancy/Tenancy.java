package io.jinlin.tenancy;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.tenancy.binding.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Says for which company the current thread works. Only the front doors (a request, a job) call {@link #as}. */
@ApplicationScoped
public class Tenancy {

    @Inject
    Tenants tenants;

    @Inject
    MigrationStates migrations;

    /** The company this thread works for; empty at the platform's own desk. */
    public Optional<TenantId> current() {
        return Optional.ofNullable(BoundTenant.current());
    }

    /** Works as the company. A thread that already works for another one cannot change sides half way. */
    public <T> T as(TenantId tenant, Supplier<T> work) {
        return enter(tenant, false, work);
    }

    /** Works as the company and changes nothing: the database itself refuses, whatever is tried. */
    public <T> T asOnlooker(TenantId tenant, Supplier<T> work) {
        return enter(tenant, true, work);
    }

    /** Whether this thread may only look. */
    public boolean onlyLooks() {
        return BoundTenant.onlyLooks();
    }

    /**
     * Before something outside the database is done for a change.
     *
     * @throws io.jinlin.kernel.RuleViolation {@link TenancyRule#A_COMPANY_THAT_MAY_ONLY_LOOK_CHANGES_NOTHING}
     */
    public void mustBeFreeToChange() {
        rule(!onlyLooks(), TenancyRule.A_COMPANY_THAT_MAY_ONLY_LOOK_CHANGES_NOTHING);
    }

    private static <T> T enter(TenantId tenant, boolean onlyLooks, Supplier<T> work) {
        var before = BoundTenant.current();
        if (before != null && !before.equals(tenant)) {
            throw new IllegalStateException("works for another company already");
        }
        return BoundTenant.as(tenant, onlyLooks, work);
    }

    public void as(TenantId tenant, Runnable work) {
        as(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    /** Work that must change nothing: the database itself refuses to, and no order for the background is taken. */
    public <T> T looking(Callable<T> work) throws Exception {
        var before = BoundTenant.isLooking();
        BoundTenant.look(true);
        try {
            return work.call();
        } finally {
            BoundTenant.look(before);
        }
    }

    /**
     * The same work for every open company whose tables are those of this version, one after the other. Where it fails the others get theirs all
     * the same. Who is brought up to date later is announced by {@link WaveEnded}.
     */
    public void forEachTenant(Runnable work) {
        var failures = new Failures();
        for (var tenant : tenants.open()) {
            if (migrations.serves(tenant.id())) {
                failures.collect(tenant.id(), () -> as(tenant.id(), work));
            }
        }
        failures.raise();
    }
}
