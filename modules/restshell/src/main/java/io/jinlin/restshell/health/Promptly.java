package io.jinlin.restshell.health;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered in time or with no. While one is open everybody waits for its answer, so that probes of a silent server
 * do not take one thread each.
 */
final class Promptly {

    private static final int SECONDS = 3;

    private final Callable<Boolean> question;
    private @Nullable Future<Boolean> open;

    Promptly(Callable<Boolean> question) {
        this.question = question;
    }

    boolean ask(ExecutorService threads) {
        try {
            return Boolean.TRUE.equals(asked(threads).get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException no) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> asked(ExecutorService threads) {
        var now = open;
        if (now == null || now.isDone()) {
            now = threads.submit(question);
            open = now;
        }
        return now;
    }
}
