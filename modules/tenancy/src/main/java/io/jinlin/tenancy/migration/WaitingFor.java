package io.jinlin.tenancy.migration;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A start while the database is away waits for it: a server whose deployment failed would stay up, useless, until somebody starts it
 * again. Whatever else goes wrong fails at once.
 */
public final class WaitingFor {

    private static final Logger JOURNAL = Logger.getLogger(WaitingFor.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PAUSE_SECONDS = 2;
    private static final String CONNECTION_EXCEPTION = "08";
    private static final String OPERATOR_INTERVENTION = "57P";

    private WaitingFor() {}

    public static void theDatabase(Runnable work) {
        theDatabase(work, PATIENCE);
    }

    static void theDatabase(Runnable work, Duration patience) {
        for (var end = System.nanoTime() + patience.toNanos(); ; ) {
            try {
                work.run();
                return;
            } catch (RuntimeException broken) {
                if (!isAway(broken) || System.nanoTime() > end) {
                    throw broken;
                }
                JOURNAL.log(Level.WARNING, broken, () -> "the database does not answer yet; waiting for it");
            }
            pause();
        }
    }

    private static boolean isAway(Throwable broken) {
        return Stream.iterate(broken, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .flatMap(cause -> Stream.concat(Stream.of(cause), Stream.of(cause.getSuppressed())))
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(String.valueOf(sql.getSQLState())));
    }

    private static boolean isAway(String state) {
        return state.startsWith(CONNECTION_EXCEPTION) || state.startsWith(OPERATOR_INTERVENTION);
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
