package io.jinlin.app.sample;

import io.jinlin.identity.StaffName;
import io.jinlin.identity.StaffSession;
import io.jinlin.identity.badge.Badge;
import io.jinlin.identity.badge.Reach;
import io.jinlin.tenancy.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** Puts a colleague at the desk, at a time of the past. */
@ApplicationScoped
public class SampleStage {

    @Inject
    StaffSession session;

    @Inject
    BusinessClock clock;

    void as(StaffName player, Instant when, Runnable work) {
        as(player, when, () -> {
            work.run();
            return player;
        });
    }

    <T> T as(StaffName player, Instant when, Supplier<T> work) {
        var badge = new Badge(
                Badge.Kind.SYSTEM, player.id(), player.name(), player.name(), Set.of(), Set.of(), Reach.EVERYWHERE);
        return clock.at(when, () -> played(badge, work));
    }

    private <T> T played(Badge badge, Supplier<T> work) {
        try {
            return session.as(badge, work::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
