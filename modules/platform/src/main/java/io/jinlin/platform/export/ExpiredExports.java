package io.jinlin.platform.export;

import io.jinlin.tenancy.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Archives full of personal data do not lie about for longer than somebody needs to fetch them. */
@ApplicationScoped
public class ExpiredExports implements RecurringJob {

    private static final int KEPT = 3;

    @Inject
    Exports exports;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "platform.export-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    /** All companies' at once: also those of companies that are closed. */
    @Override
    public void run(String company) {
        exports.expire(clock.instant(), KEPT);
    }
}
