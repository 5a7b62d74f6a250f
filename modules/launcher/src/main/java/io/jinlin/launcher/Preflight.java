package io.jinlin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything that would keep the demonstration from starting, all at once, each with its remedy.
 *
 * <p>It runs before the build too ({@code java Preflight.java}), so that nobody waits minutes to learn that a port is taken:
 * therefore it stands alone in its file and speaks an older Java.
 */
public final class Preflight {

    private static final List<String> PARTS =
            List.of("the application", "Keycloak", "Keycloak's health", "PostgreSQL", "mail", "the mailbox page");
    private static final long DISK_MB = 2_000;
    private static final long MEMORY_MB = 2_200;
    private static final Duration CLOCK_WOBBLE = Duration.ofSeconds(2);

    private final Path home;
    private final int firstPort;
    private final LongSupplier freeMemoryMb;

    /** @param firstPort of six in a row, 0 when free ones will be taken, less when what was typed is none */
    public Preflight(Path home, int firstPort) {
        this(home, firstPort, Preflight::freeMemoryMb);
    }

    Preflight(Path home, int firstPort, LongSupplier freeMemoryMb) {
        this.home = home.toAbsolutePath();
        this.firstPort = firstPort;
        this.freeMemoryMb = freeMemoryMb;
    }

    /** Arguments: the home directory, and as they were typed the port and the wish for a smoke run. Ends with 1 when something is missing. */
    public static void main(String[] args) {
        boolean smoke = args[2].equals("true");
        boolean anyPort = smoke && args[1].startsWith("$");
        Path home = Paths.get(smoke ? "modules/launcher/target/smoke" : args[0]);
        List<String> missing = new Preflight(home, anyPort ? 0 : port(args[1])).missing();
        if (!missing.isEmpty()) {
            System.out.println(report(missing));
            System.exit(1);
        }
    }

    /** The port as it was typed after {@code -Ddemo.port=}; 8080 when nothing was, -1 when it is no number. */
    static int port(String typed) {
        if (typed.isEmpty() || typed.startsWith("$")) {
            return 8080;
        }
        return typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : -1;
    }

    public static String report(List<String> missing) {
        return "\nThe demonstration cannot start yet 演示暂时无法启动:\n"
                + missing.stream().map(line -> "  ✗ " + line + "\n").collect(Collectors.joining())
                + "Then type mvn -Pdemo again.\n";
    }

    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        java(missing, Runtime.version().feature(), System.getProperty("java.home"));
        platform(missing, System.getProperty("os.name"), System.getProperty("os.arch"));
        if (!alreadyRunning(missing)) {
            ports(missing);
        }
        disk(missing);
        memory(missing);
        return missing;
    }

    static void java(List<String> missing, int feature, String javaHome) {
        if (feature != 17 || !Files.exists(Paths.get(javaHome, "bin", "javac"))) {
            missing.add(
                    "Java " + feature + " at " + javaHome + " runs Maven; Jinlin needs a JDK 17. Remedy: install one"
                            + " (Debian: apt-get install openjdk-17-jdk-headless) and set JAVA_HOME to it.");
        }
    }

    static void platform(List<String> missing, String system, String processor) {
        if (!system.equals("Linux") || !processor.equals("amd64")) {
            missing.add("This is " + system + " on " + processor + "; the embedded PostgreSQL is for Linux on x86-64."
                    + " Remedy: use such a machine, or WSL 2 on Windows.");
        }
    }

    private boolean alreadyRunning(List<String> missing) {
        Optional<ProcessHandle> launcher = noted(home.resolve("launcher.pid"))
                .filter(process -> process.pid() != ProcessHandle.current().pid());
        launcher.ifPresent(process -> missing.add("A demonstration already runs from " + home + " (process "
                + process.pid() + "). Remedy: use that one, or stop it with Ctrl-C where it runs, or: kill "
                + process.pid()));
        return launcher.isPresent();
    }

    private void ports(List<String> missing) {
        if (firstPort == 0 || leftoversHoldPorts()) {
            return;
        }
        if (firstPort < 1024 || firstPort > 65530) {
            missing.add((firstPort < 0 ? "What was typed is no port." : "Port " + firstPort + " cannot be used.")
                    + " Remedy: -Ddemo.port= between 1024 and 65530.");
            return;
        }
        String taken = IntStream.range(0, PARTS.size())
                .filter(part -> !isFree(firstPort + part))
                .mapToObj(part -> (firstPort + part) + " (" + PARTS.get(part) + ")")
                .collect(Collectors.joining(", "));
        if (!taken.isEmpty()) {
            missing.add("Another program uses port " + taken + ". Remedy: stop it (ss -ltnp shows who it is), or choose"
                    + " other ports: mvn -Pdemo -Ddemo.port=" + freePorts());
        }
    }

    /** What an earlier run of our own left behind is stopped at the start; its ports are free by then. */
    private boolean leftoversHoldPorts() {
        Path run = home.resolve("run");
        if (!Files.isDirectory(run)) {
            return false;
        }
        try (java.util.stream.Stream<Path> files = Files.list(run)) {
            return files.anyMatch(file -> noted(file).isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePorts() {
        for (int port = 18080; port < 60000; port += 100) {
            if (allFree(port)) {
                return port;
            }
        }
        return 28080;
    }

    /** This port and the following ones, one for each part. */
    static boolean allFree(int first) {
        return IntStream.range(0, PARTS.size()).allMatch(part -> isFree(first + part));
    }

    static boolean isFree(int port) {
        return opens(new InetSocketAddress(port))
                && opens(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean opens(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void disk(List<String> missing) {
        Path existing = nearestExisting(home);
        try {
            long free = Files.getFileStore(existing).getUsableSpace() / 1_000_000;
            if (free < DISK_MB) {
                missing.add("Only " + free + " MB are free on the disk of " + existing + "; " + DISK_MB
                        + " MB are needed. Remedy: make room, or put the checkout on another disk.");
            }
            if (!Files.isWritable(existing)) {
                missing.add(existing + " cannot be written. Remedy: run as the owner of the checkout.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path nearestExisting(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : nearestExisting(parent);
    }

    private static long freeMemoryMb() {
        return Math.min(
                availableMb(Paths.get("/proc/meminfo")),
                containerMb(Paths.get("/sys/fs/cgroup/memory.max"), Paths.get("/sys/fs/cgroup/memory.current")));
    }

    private void memory(List<String> missing) {
        long free = freeMemoryMb.getAsLong();
        if (free < MEMORY_MB) {
            missing.add("Only " + free + " MB of memory are available; " + MEMORY_MB
                    + " MB are needed. Remedy: close other programs, or give the machine or container more.");
        }
    }

    static long availableMb(Path meminfo) {
        try {
            return Files.lines(meminfo)
                    .filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static long containerMb(Path limit, Path used) {
        try {
            String max = new String(Files.readAllBytes(limit)).trim();
            String current = new String(Files.readAllBytes(used)).trim();
            return max.equals("max") ? Long.MAX_VALUE : (Long.parseLong(max) - Long.parseLong(current)) / 1_000_000;
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    /**
     * The process noted in a pid file, if it still runs and is really the one that was noted: a stranger that was given the
     * same number later started at another moment.
     */
    public static Optional<ProcessHandle> noted(Path pidFile) {
        try {
            String[] noted = new String(Files.readAllBytes(pidFile)).trim().split(" ");
            if (noted.length != 3 || !noted[0].matches("\\d+") || !noted[1].matches("\\d+")) {
                return Optional.empty();
            }
            Instant start = Instant.ofEpochMilli(Long.parseLong(noted[1]));
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process ->
                            Duration.between(start, startOf(process)).abs().compareTo(CLOCK_WOBBLE) <= 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
