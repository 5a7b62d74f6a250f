package io.jinlin.tenancy.migration;

import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A migration waits for a table only briefly, so that the requests behind it do not queue up; then it lets them pass and tries
 * again.
 */
public final class Patience {

    public static final Duration LOCK_TIMEOUT = Duration.ofSeconds(3);
    private static final int TRIES = 10;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Patience() {}

    public static void whileLocked(Runnable work) {
        for (var tries = 1; ; tries++) {
            try {
                work.run();
                return;
            } catch (RuntimeException broken) {
                if (tries == TRIES || !isLocked(broken)) {
                    throw broken;
                }
            }
        }
    }

    private static boolean isLocked(@Nullable Throwable broken) {
        return broken != null
                && (broken instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())
                        || isLocked(broken.getCause()));
    }
}
