package io.jinlin.app.inside;

import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** The same work by several threads at once, each with its number. */
final class Threads {

    private Threads() {}

    static void run(int threads, IntConsumer work) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var turns = new ArrayList<Future<?>>();
            for (var thread = 0; thread < threads; thread++) {
                var number = thread;
                turns.add(pool.submit(() -> work.accept(number)));
            }
            for (var turn : turns) {
                turn.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
