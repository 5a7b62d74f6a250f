package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One server of the stack: a child process with a log file, watched by the {@link Guard} and noted in a pid file, so that
 * neither a killed launcher nor a killed guard leaves it behind for ever.
 */
public final class Part {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private final Process process;
    private final String signal;
    private final Guard guard;

    private Part(Start start, Process process, Guard guard) {
        this.name = start.name;
        this.log = start.log();
        this.pidFile = start.pidFile();
        this.signal = start.signal;
        this.process = process;
        this.guard = guard;
    }

    /** What is needed to start a part; {@code signal} is the one that stops it politely. */
    public record Start(String name, Path home, List<String> command, Map<String, String> environment, String signal) {

        Path log() {
            return home.resolve("log").resolve(name.toLowerCase(java.util.Locale.ROOT) + ".log");
        }

        PidFile pidFile() {
            return new PidFile(home.resolve("run").resolve(name.toLowerCase(java.util.Locale.ROOT) + ".pid"));
        }

        Part under(Guard guard) {
            try {
                Files.createDirectories(log().getParent());
                if (Files.exists(log())) {
                    Files.move(log(), Path.of(log() + ".1"), StandardCopyOption.REPLACE_EXISTING);
                }
                var builder = new ProcessBuilder(OwnSession.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile());
                var clean = builder.environment();
                clean.keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("JINLIN_"));
                clean.putAll(environment);
                return watched(builder.start(), guard);
            } catch (IOException | UncheckedIOException e) {
                throw new PartFailure(name, log(), "could not be started (" + e.getMessage() + ")", e);
            }
        }

        /** A child that nobody would stop must not live on. */
        private Part watched(Process process, Guard guard) throws IOException {
            try {
                guard.watch(process, signal);
                pidFile().write(process.toHandle(), signal);
                process.getOutputStream().close();
                return new Part(this, process, guard);
            } catch (IOException | UncheckedIOException e) {
                process.destroyForcibly();
                throw e;
            }
        }
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /** Asks until it is ready; gives up when the process ends or the time is over. */
    private void await(Duration limit, Callable<Boolean> ready) {
        var end = System.nanoTime() + limit.toNanos();
        Exception last = null;
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw failure("ended with exit code " + process.exitValue() + " while starting", null);
            }
            try {
                if (ready.call()) {
                    return;
                }
            } catch (PartFailure e) {
                throw e;
            } catch (Exception e) {
                last = e;
            }
            pause();
        }
        throw failure("was not ready after " + limit.toSeconds() + " s", last);
    }

    /** As {@link #await}; a part that does not come up is not left behind half alive. */
    void awaitOrKill(Duration limit, Callable<Boolean> ready) {
        try {
            await(limit, ready);
        } catch (RuntimeException failed) {
            kill();
            throw failed;
        }
    }

    PartFailure failure(String reason, @org.jspecify.annotations.Nullable Exception cause) {
        return new PartFailure(name, log, reason, cause);
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting", e);
        }
    }

    /** To the process and to all its children, which some servers put into sessions of their own. */
    public void signal(String signal) {
        Signals.send(signal, process.pid());
        process.descendants().forEach(child -> Signals.send(signal, child.pid()));
    }

    /** At once and wholly: nothing of it is left to finish its work. */
    public void kill() {
        var family = process.descendants().toList();
        process.destroyForcibly().onExit().join();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(child -> child.onExit().join());
        guard.forget(process);
        pidFile.delete();
    }

    /** Politely first, then by force. */
    public void stop() {
        Signals.send(signal, process.pid());
        try {
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try {
            guard.forget(process);
        } catch (UncheckedIOException e) {
            // the guard went first; the part is down all the same
        }
        pidFile.delete();
    }
}
