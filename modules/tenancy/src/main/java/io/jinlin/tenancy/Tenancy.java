package io.jinlin.tenancy;

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
        BoundTenant.enter(tenant);
        try {
            return work.get();
        } finally {
            BoundTenant.leave(before);
        }
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

    /** The same work for every open company, one after the other. Where it fails the others get theirs all the same. */
    public void forEachTenant(Runnable work) {
        var failures = new Failures();
        for (var tenant : tenants.open()) {
            failures.collect(tenant.id(), () -> as(tenant.id(), work));
        }
        failures.raise();
    }
}
