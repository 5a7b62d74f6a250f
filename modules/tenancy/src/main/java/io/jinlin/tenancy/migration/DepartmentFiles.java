package io.jinlin.tenancy.migration;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The SQL files that the departments' jars carry under {@code db/<department>/}, each department numbered after those it refers to. */
final class DepartmentFiles implements ResourceProvider {

    private final List<DepartmentFile> files = new ArrayList<>();

    /** @param departments name and number, {@code repairs:50}; a number once given stays */
    DepartmentFiles(Collection<String> departments) {
        for (var department : departments) {
            var parts = department.strip().split(":", 2);
            read(Integer.parseInt(parts[1]), parts[0]);
        }
    }

    private DepartmentFiles(List<DepartmentFile> some) {
        files.addAll(some);
    }

    DepartmentFiles only(Set<String> versions) {
        return new DepartmentFiles(
                files.stream().filter(file -> versions.contains(file.version())).toList());
    }

    Set<String> versions() {
        return files.stream().map(DepartmentFile::version).collect(Collectors.toSet());
    }

    /** Changes whenever any file does. */
    String fingerprint() {
        return Integer.toHexString(
                files.stream().map(DepartmentFile::content).toList().hashCode());
    }

    Set<String> names() {
        return files.stream().map(DepartmentFile::getRelativePath).collect(Collectors.toUnmodifiableSet());
    }

    /** Those without which the code cannot work; it gets on for a while without one that begins with {@code -- may wait}. */
    Set<String> needed() {
        return files.stream()
                .filter(file -> !file.mayWait())
                .map(DepartmentFile::getRelativePath)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What stands in the file. */
    String text(String path) {
        return files.stream()
                .filter(file -> file.getRelativePath().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path))
                .sql();
    }

    @Override
    public @Nullable LoadableResource getResource(String path) {
        return files.stream()
                .filter(file -> file.getRelativePath().equals(path))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.stream()
                .filter(file -> file.getFilename().startsWith(prefix)
                        && Stream.of(suffixes).anyMatch(file.getFilename()::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
    }

    private void read(int number, String department) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            for (var directory : Collections.list(loader.getResources("db/" + department))) {
                for (var name : names(directory)
                        .filter(n -> n.endsWith(".sql"))
                        .sorted()
                        .toList()) {
                    files.add(new DepartmentFile(number, department, name, text(directory, name)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(department, unreadable);
        }
    }

    private static String text(URL directory, String name) throws IOException {
        try (var in = new URL(directory.toExternalForm().replaceAll("/?$", "/") + name).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        var listed = new File(URI.create(directory.toExternalForm())).list();
        return listed == null ? Stream.empty() : Stream.of(listed);
    }
}
