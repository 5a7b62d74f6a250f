package io.jinlin.benchmarks.measure;

import java.util.Arrays;

/** One side's turn of one round: how long each piece of work took, and all of them together. */
public final class Bout {

    private final long[] sortedNanos;
    private final long elapsedNanos;

    Bout(long[] nanos, long elapsedNanos) {
        this.sortedNanos = nanos.clone();
        Arrays.sort(sortedNanos);
        this.elapsedNanos = elapsedNanos;
    }

    public int count() {
        return sortedNanos.length;
    }

    /** Pieces of work in a second, of all clients together. */
    public double perSecond() {
        return count() * 1e9 / elapsedNanos;
    }

    /** @return milliseconds within which this share of the work was done, such as 0.95 */
    public double percentile(double share) {
        var index = (int) Math.ceil(share * count()) - 1;
        return sortedNanos[Math.max(index, 0)] / 1e6;
    }

    public double p50() {
        return percentile(0.50);
    }

    public double p95() {
        return percentile(0.95);
    }
}
