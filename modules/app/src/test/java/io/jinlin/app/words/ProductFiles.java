package io.jinlin.app.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files inside our own jars and folders, as the product carries them. */
public final class ProductFiles {

    private static final Pattern OURS = Pattern.compile(".*/(io/jinlin|modules)/.*");

    private ProductFiles() {}

    /** Path inside its jar → text. */
    public static Map<String, String> matching(String regex) {
        var found = new TreeMap<String, String>();
        try {
            for (var marker :
                    Collections.list(ProductFiles.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                if (OURS.matcher(marker.toString()).matches()) {
                    jar(marker, regex, found);
                }
            }
            for (var directory :
                    Collections.list(ProductFiles.class.getClassLoader().getResources("META-INF"))) {
                if (directory.getProtocol().equals("file")
                        && OURS.matcher(directory.toString()).matches()) {
                    read(Path.of(directory.toURI()).getParent(), regex, found);
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return found;
    }

    private static void jar(URL marker, String regex, Map<String, String> found) throws IOException {
        var jar = URI.create(marker.toString().replaceFirst("!/.*", "!/"));
        try (var files = FileSystems.newFileSystem(jar, Map.of())) {
            read(files.getPath("/"), regex, found);
        }
    }

    private static void read(Path root, String regex, Map<String, String> found) throws IOException {
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                var name = root.relativize(file).toString();
                if (name.matches(regex)) {
                    try {
                        found.put(name, Files.readString(file));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                }
            });
        }
    }
}
