package io.jinlin.launcher.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Work that fills a shared directory exactly once, however many stacks want it at the same time. */
final class OnceOnly {

    private static final Map<Path, Object> LOCKS = new ConcurrentHashMap<>();

    private OnceOnly() {}

    interface Filling {
        void into(Path directory) throws IOException;
    }

    /** One at a time, threads and processes alike; a half-done directory is made anew by whoever comes next. */
    static Path in(Path directory, Filling filling) {
        synchronized (LOCKS.computeIfAbsent(directory, any -> new Object())) {
            return filled(directory, filling);
        }
    }

    private static Path filled(Path directory, Filling filling) {
        var done = directory.resolve(".done");
        try {
            Files.createDirectories(directory.getParent());
            try (var channel = FileChannel.open(
                            directory.resolveSibling(directory.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(done)) {
                    Trees.delete(directory);
                    Files.createDirectories(directory);
                    filling.into(directory);
                    Files.createFile(done);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }
}
