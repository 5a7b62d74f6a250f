package io.jinlin.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which steps of the seeding are done: one empty file each. */
record Steps(Path directory) {

    boolean isDone(String step) {
        return Files.exists(directory.resolve(step));
    }

    void done(String step) {
        try {
            Files.createDirectories(directory);
            Files.createFile(directory.resolve(step));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
