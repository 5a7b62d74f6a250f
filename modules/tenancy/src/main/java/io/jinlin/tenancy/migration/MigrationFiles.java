package io.jinlin.tenancy.migration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The SQL files that the departments' jars carry under {@code db/<department>/}. */
final class MigrationFiles {

    private MigrationFiles() {}

    /** In the order in which they are applied: department by department, each by version. */
    static List<Migration> of(List<String> departments) {
        return departments.stream().flatMap(MigrationFiles::of).toList();
    }

    private static Stream<Migration> of(String department) {
        try {
            var found = new ArrayList<Migration>();
            var loader = Thread.currentThread().getContextClassLoader();
            for (var directory : Collections.list(loader.getResources("db/" + department))) {
                names(directory)
                        .filter(name -> name.matches("V\\d+__\\w+\\.sql"))
                        .map(name -> Migration.read(department, name, directory))
                        .forEach(found::add);
            }
            found.sort(Comparator.comparingInt(Migration::version));
            return found.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(department, unreadable);
        }
    }

    private static Stream<String> names(URL directory) throws IOException {
        if (directory.openConnection() instanceof JarURLConnection jar) {
            var prefix = jar.getEntryName().replaceAll("/?$", "/");
            return jar.getJarFile().stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()));
        }
        var files = new File(URI.create(directory.toExternalForm())).list();
        return files == null ? Stream.empty() : Stream.of(files);
    }
}
