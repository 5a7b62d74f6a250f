package io.jinlin.launcher.parts;

import io.jinlin.launcher.Preflight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who was started: process id, moment of its start and the signal that stops it. The moment tells our own process from a
 * stranger that was given the same number later.
 */
public record PidFile(Path path) {

    public void write(ProcessHandle process, String signal) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(
                    path, process.pid() + " " + Preflight.startOf(process).toEpochMilli() + " " + signal + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, if it is still running and is really the one that was noted. */
    public Optional<ProcessHandle> running() {
        return Preflight.noted(path);
    }

    public String signal() {
        try {
            var noted = Files.readString(path).trim().split(" ");
            return noted.length == 3 ? noted[2] : "TERM";
        } catch (IOException e) {
            return "TERM";
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
