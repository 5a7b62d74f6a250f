package io.jinlin.benchmarks.measure;

import java.time.Duration;
import java.util.regex.Pattern;

/** The compiler inside a Java process: while it is busy, it takes from everybody, and what it compiles is not at its best yet. */
public final class Compiler {

    private static final Pattern SPENT = Pattern.compile("(?m)^java\\.ci\\.totalTime=(\\d+)");
    private static final Pattern TICKS_A_SECOND = Pattern.compile("(?m)^sun\\.os\\.hrt\\.frequency=(\\d+)");
    private static final Pattern AT_REST =
            Pattern.compile("Current compiles:\\s+C1 compile queue:\\s+Empty\\s+C2 compile queue:\\s+Empty");
    private static final Duration LOOK = Duration.ofMillis(250);

    private final long pid;

    public Compiler(long pid) {
        this.pid = pid;
    }

    /** Waits until it has nothing in hand, at most so long. */
    public void finish(Duration most) throws InterruptedException {
        var end = System.nanoTime() + most.toNanos();
        while (!isAtRest(Memory.jcmd(pid, "Compiler.queue")) && System.nanoTime() < end) {
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** @param queue as {@code jcmd Compiler.queue} tells it */
    static boolean isAtRest(String queue) {
        if (!queue.contains("compile queue:")) {
            throw new IllegalStateException("No queue of the compiler in " + queue);
        }
        return AT_REST.matcher(queue).find();
    }

    /** How long it has compiled since the process began. */
    public Duration spent() {
        var counters = Memory.jcmd(pid, "PerfCounter.print");
        return Duration.ofNanos((long) (figure(SPENT, counters) * 1e9 / figure(TICKS_A_SECOND, counters)));
    }

    private static double figure(Pattern name, String counters) {
        var found = name.matcher(counters);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in " + counters);
        }
        return Double.parseDouble(found.group(1));
    }
}
