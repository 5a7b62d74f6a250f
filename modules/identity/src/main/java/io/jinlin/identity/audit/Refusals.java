package io.jinlin.identity.audit;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.badge.Badge;
import io.jinlin.tenancy.Tenancy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Notes who asked for what they may not do. Whatever the refused work had begun is undone, so the note is written beside it; the same
 * person and permission once a minute, so that a program that keeps asking does not fill the trail.
 */
@ApplicationScoped
public class Refusals {

    private static final Logger JOURNAL = Logger.getLogger(Refusals.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    @Resource
    ManagedExecutorService threads;

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    @Inject
    CurrentOrigin origin;

    @Inject
    DoorDesk desk;

    private final ConcurrentHashMap<String, Long> lately = new ConcurrentHashMap<>();

    public void note(Badge badge, String permission) {
        var company = tenancy.current();
        if (company.isEmpty() || !isNew(company.get() + " " + badge.id() + " " + permission)) {
            return;
        }
        var from = origin.get();
        threads.execute(() -> {
            try {
                tenancy.as(company.get(), () -> written(badge, from, permission));
            } catch (RuntimeException notWritten) {
                JOURNAL.log(Level.WARNING, "a refusal could not be noted", notWritten);
            }
        });
    }

    private Badge written(Badge badge, Origin from, String permission) {
        try {
            return session.as(badge, () -> {
                origin.is(from);
                desk.refused(permission);
                return badge;
            });
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isNew(String refusal) {
        var now = System.nanoTime();
        if (lately.size() > MOST_REMEMBERED) {
            lately.clear();
        }
        var before = lately.get(refusal);
        if (before != null && now - before < PAUSE.toNanos()) {
            return false;
        }
        lately.put(refusal, now);
        return true;
    }
}
