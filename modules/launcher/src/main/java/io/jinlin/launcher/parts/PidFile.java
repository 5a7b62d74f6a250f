package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who was started: process id, moment of its start and the signal that stops it. The moment tells our own process from a
 * stranger that was given the same number later.
 */
public record PidFile(Path path) {

    private static final Duration CLOCK_WOBBLE = Duration.ofSeconds(2);

    public void write(ProcessHandle process, String signal) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, process.pid() + " " + startOf(process).toEpochMilli() + " " + signal + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is still running and is really the one that was noted. */
    public Optional<ProcessHandle> running() {
        return read().flatMap(noted -> ProcessHandle.of(Long.parseLong(noted[0]))
                .filter(process -> {
                    var apart = Duration.between(Instant.ofEpochMilli(Long.parseLong(noted[1])), startOf(process))
                            .abs();
                    return process.isAlive() && apart.compareTo(CLOCK_WOBBLE) <= 0;
                }));
    }

    public String signal() {
        return read().map(noted -> noted[2]).orElse("TERM");
    }

    private Optional<String[]> read() {
        try {
            var noted = Files.readString(path).trim().split(" ");
            return noted.length == 3 && noted[0].matches("\\d+") && noted[1].matches("\\d+")
                    ? Optional.of(noted)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
