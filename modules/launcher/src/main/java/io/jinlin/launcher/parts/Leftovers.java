package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parts of an earlier run that nobody stopped: found by their pid files, and stopped before anything new is started. */
public final class Leftovers {

    private final Path home;

    public Leftovers(Path home) {
        this.home = home;
    }

    /** @return the names of the parts that were still running */
    public List<String> stop() {
        var stopped = new ArrayList<String>();
        for (var file : pidFiles()) {
            file.running().ifPresent(process -> {
                stop(process, file.signal());
                stopped.add(
                        file.path().getFileName().toString().replace(".pid", "") + " (process " + process.pid() + ")");
            });
            file.delete();
        }
        orphanedPostmaster().ifPresent(process -> {
            stop(process, "INT");
            stopped.add("postgresql (process " + process.pid() + ")");
        });
        return stopped;
    }

    /** A PostgreSQL on our own data directory that no pid file of ours knows. */
    private Optional<ProcessHandle> orphanedPostmaster() {
        try {
            var lock = Files.readAllLines(home.resolve("postgres/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lock.get(0).trim()))
                    .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private List<PidFile> pidFiles() {
        var run = home.resolve("run");
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        try (var files = Files.list(run)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(PidFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(ProcessHandle process, String signal) {
        Signals.send(signal, process.pid());
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
