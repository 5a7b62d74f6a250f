package io.jinlin.launcher;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lines for the person who waits, each with the seconds since the start and those the stage took. */
public final class Progress {

    private final Consumer<String> out;
    private final long began = System.nanoTime();

    public Progress(Consumer<String> out) {
        this.out = out;
    }

    public static Progress silent() {
        return new Progress(line -> {});
    }

    public void says(String line) {
        out.accept(String.format(Locale.ROOT, "%7.1f s  %s", seconds(began), line));
    }

    /** Does it, then says it with the time it took. */
    public <T> T stage(String done, Supplier<T> work) {
        var from = System.nanoTime();
        var result = work.get();
        says(String.format(Locale.ROOT, "%s (%.1f s)", done, seconds(from)));
        return result;
    }

    public void stage(String done, Runnable work) {
        stage(done, () -> {
            work.run();
            return true;
        });
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
