package io.jinlin.app.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of {@code operations.txt}: how an operation is asked for, and the permission it needs.
 *
 * @param permission of {@code roles.yaml}; {@code -} for everybody who is signed in, {@code operator} for the platform's own,
 *     {@code public} for everybody at all
 * @param body JSON, {@code @png}, {@code @xlsx}, or empty
 */
record Row(String method, String path, String permission, String body) {

    static List<Row> all() {
        return lines("operations.txt")
                .map(line -> line.split("\\s+", 4))
                .map(parts -> new Row(parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : ""))
                .toList();
    }

    /** The lines of a table that are not remarks. */
    static Stream<String> lines(String table) {
        try (var file = Objects.requireNonNull(Row.class.getResourceAsStream(table))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Operation operation() {
        return Operation.of(method, path);
    }

    boolean isPublic() {
        return permission.equals("public");
    }

    /** Whether its address is that of a thing which belongs to somebody; every company has subjects of configuration and presets by the same names. */
    boolean addressesAThing() {
        return path.replaceAll("\\{(subject|standard|form|preset)}", "").contains("{");
    }

    /** Whether its body speaks of such a thing. */
    boolean mentionsAThing() {
        return body.contains("{room}") || body.contains("{project}");
    }

    String path(Map<String, String> things) {
        return "/" + filled(path, things);
    }

    String body(Map<String, String> things) {
        return filled(body, things);
    }

    private static String filled(String text, Map<String, String> things) {
        var filled = text;
        for (var thing : things.entrySet()) {
            filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return filled;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
