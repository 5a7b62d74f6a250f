package io.jinlin.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

/** A copy of the application with the bare endpoints added. */
final class BareWar {

    private static final String CLASS = "io/jinlin/benchmarks/bare/BareResource.class";

    private BareWar() {}

    static Path of(Path war, Path copy) {
        try {
            Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
            var inside = URI.create("jar:" + copy.toUri());
            try (var archive = FileSystems.newFileSystem(inside, Map.of());
                    var bytes = Objects.requireNonNull(
                            BareWar.class.getClassLoader().getResourceAsStream(CLASS))) {
                var place = archive.getPath("WEB-INF/classes", CLASS);
                Files.createDirectories(place.getParent());
                Files.copy(bytes, place);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
