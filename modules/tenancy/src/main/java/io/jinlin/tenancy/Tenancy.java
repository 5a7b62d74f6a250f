package io.jinlin.tenancy;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.binding.BoundTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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
        var before = BoundTenant.current();
        if (before != null && !before.equals(tenant)) {
            throw new IllegalStateException("works for another company already");
        }
        return BoundTenant.as(tenant, work);
    }

    /** Work for the company at hand that changes nothing: the database itself refuses, whatever is tried. */
    public <T> T looking(Looking why, Supplier<T> work) {
        return BoundTenant.looking(why, work);
    }

    /** Why this thread may only look; empty where it may change things. */
    public Optional<Looking> looking() {
        return Optional.ofNullable(BoundTenant.looking());
    }

    /**
     * What protects the company is done also while it may only look because of what it owes: somebody is let go or locked out. Who looks for
     * another reason changes nothing here either.
     */
    public <T> T protecting(Supplier<T> work) {
        return BoundTenant.noting(work);
    }

    public void protecting(Runnable work) {
        protecting(() -> {
            work.run();
            return this;
        });
    }

    /**
     * Before something outside the database is done for a change.
     *
     * @throws io.jinlin.kernel.RuleViolation the {@linkplain Looking#rule reason} why this thread may only look
     */
    public void mustBeFreeToChange() {
        looking().ifPresent(why -> {
            throw new RuleViolation(why.rule());
        });
    }

    public void as(TenantId tenant, Runnable work) {
        as(tenant, () -> {
            work.run();
            return tenant;
        });
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
