package io.jinlin.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How much memory processes of this machine hold. */
public final class Memory {

    private static final Pattern PROPORTIONAL = Pattern.compile("(?m)^Pss:\\s+(\\d+) kB");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private Memory() {}

    /**
     * Bytes that the process and its children hold, each shared page counted once among all who share it (Pss); processes that end
     * meanwhile count nothing.
     */
    public static long ofFamily(long pid) {
        var parent = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(parent), parent.descendants())
                .mapToLong(process -> proportional(process.pid()))
                .sum();
    }

    private static long proportional(long pid) {
        try {
            var found = PROPORTIONAL.matcher(Files.readString(Path.of("/proc/" + pid + "/smaps_rollup")));
            return found.find() ? Long.parseLong(found.group(1)) * 1024 : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    /** Bytes of the objects that are alive in a Java process, after a full collection. */
    public static long alive(long pid) {
        jcmd(pid, "GC.run"); // what waited for its finalizer goes with the second collection
        var said = jcmd(pid, "GC.class_histogram");
        var total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new IllegalStateException("No histogram of " + pid + ": " + said);
        }
        return Long.parseLong(total.group(1));
    }

    static String jcmd(long pid, String command) {
        try {
            var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var process = new ProcessBuilder(tool, "" + pid, command)
                    .redirectErrorStream(true)
                    .start();
            try (var out = process.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
