package io.jinlin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers the address the realm was told, since data outlives a change of ports. */
record Moved(Path file) {

    /** The address before, if it was another one; from now on this one is remembered. */
    Optional<String> from(String now) {
        try {
            var before = Files.exists(file) ? Optional.of(Files.readString(file).trim()) : Optional.<String>empty();
            Files.writeString(file, now);
            return before.filter(address -> !address.equals(now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
