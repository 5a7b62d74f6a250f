package io.jinlin.benchmarks.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/**
 * Runs sides in turns: each round every side for the same short time, beginning with another one each round, so that whatever slows the
 * machine down for a while slows all of them.
 */
public final class Turns {

    private final int rounds;
    private final Duration turn;
    private final Duration warmUp;

    public Turns(int rounds, Duration turn, Duration warmUp) {
        this.rounds = rounds;
        this.turn = turn;
        this.warmUp = warmUp;
    }

    /** Warms every side up, then measures. */
    public Rounds run(Side... sides) throws Exception {
        for (var side : sides) {
            bout(side, warmUp);
        }
        var bouts = new LinkedHashMap<String, List<Bout>>();
        for (var side : sides) {
            bouts.put(side.name(), Rounds.empty());
        }
        for (var round = 0; round < rounds; round++) {
            for (var i = 0; i < sides.length; i++) {
                var side = sides[(round + i) % sides.length];
                Objects.requireNonNull(bouts.get(side.name())).add(bout(side, turn));
            }
        }
        return new Rounds(bouts);
    }

    private static Bout bout(Side side, Duration time) throws Exception {
        var threads = Executors.newFixedThreadPool(side.clients());
        try {
            var began = System.nanoTime();
            var end = began + time.toNanos();
            var clients = new ArrayList<Callable<long[]>>();
            for (var i = 0; i < side.clients(); i++) {
                var client = i;
                clients.add(() -> work(side, client, end));
            }
            var nanos = LongStream.builder();
            for (var done : threads.invokeAll(clients)) {
                Arrays.stream(done.get()).forEach(nanos);
            }
            return new Bout(nanos.build().toArray(), System.nanoTime() - began);
        } catch (ExecutionException e) {
            throw new IllegalStateException(side.name() + " failed: " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] work(Side side, int client, long end) throws Exception {
        var nanos = LongStream.builder();
        var now = System.nanoTime();
        do {
            side.work().once(client);
            var then = System.nanoTime();
            nanos.add(then - now);
            now = then;
        } while (now < end);
        return nanos.build().toArray();
    }
}
