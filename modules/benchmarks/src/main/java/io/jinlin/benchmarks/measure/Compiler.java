package io.jinlin.benchmarks.measure;

import java.time.Duration;
import java.util.regex.Pattern;

/** The compiler inside a Java process: while it is busy, it takes from everybody, and what it compiles is not at its best yet. */
public final class Compiler {

    private static final Pattern SPENT = Pattern.compile("(?m)^java\\.ci\\.totalTime=(\\d+)");
    private static final Pattern TICKS_A_SECOND = Pattern.compile("(?m)^sun\\.os\\.hrt\\.frequency=(\\d+)");

    private Compiler() {}

    /** How long it has compiled since the process began. */
    public static Duration spent(long pid) {
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
