package io.jinlin.identity;

import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Puts somebody at the desk for the time of a piece of work: a person for a request, the system for a job. */
@ApplicationScoped
public class StaffSession {

    @Inject
    Provider<RequestContextController> requests;

    @Inject
    CurrentStaff staff;

    /** A job's work: {@code tenancy.as(tenant, () -> session.as(new SystemActor("repairs.reminders"), () -> …))}. */
    public void as(SystemActor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return actor;
        });
    }

    public <T> T as(SystemActor actor, Supplier<T> work) {
        var badge = new Badge(
                Badge.Kind.SYSTEM, actor.id(), actor.name(), actor.name(), Set.of(), Set.of(), Reach.EVERYWHERE);
        try {
            return as(badge, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For the department's own doors, which know the badge. */
    public <T> T as(Badge badge, Callable<T> work) throws Exception {
        var context = requests.get();
        var opened = context.activate();
        try {
            var before = staff.exchange(badge);
            try {
                return work.call();
            } finally {
                staff.exchange(before);
            }
        } finally {
            if (opened) {
                context.deactivate();
            }
        }
    }
}
