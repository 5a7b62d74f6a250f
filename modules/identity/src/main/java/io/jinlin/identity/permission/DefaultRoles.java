package io.jinlin.identity.permission;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code tenant-config/default/roles.yaml}: the positions a company starts with, and which of them hold each permission there is.
 *
 * @param positions by code
 * @param permissions by department, then by permission: the positions that begin with it
 */
public record DefaultRoles(Map<String, Position> positions, Map<String, Map<String, List<String>>> permissions) {

    private static final String FILE = "tenant-config/default/roles.yaml";

    /** A position as a company begins with it. */
    public record Position(String name, String english, @JsonProperty("rank") int rank) {}

    public DefaultRoles {
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        permissions = Collections.unmodifiableMap(new TreeMap<>(permissions));
        for (var department : permissions.entrySet()) {
            for (var permission : department.getValue().entrySet()) {
                check(
                        permission.getKey().startsWith(department.getKey() + "."),
                        permission.getKey(),
                        "stands in another section");
                for (var position : permission.getValue()) {
                    check(
                            positions.containsKey(position),
                            permission.getKey(),
                            "names the unknown position " + position);
                }
            }
        }
    }

    /** Read once: the file cannot change while the application runs. */
    public static DefaultRoles load() {
        return Kept.DEFAULTS;
    }

    private static final class Kept {
        static final DefaultRoles DEFAULTS = read();
    }

    private static DefaultRoles read() {
        try (var file = DefaultRoles.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new ObjectMapper(new YAMLFactory()).readValue(file, DefaultRoles.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every permission there is, with the positions that begin with it. */
    public Map<String, List<String>> grants() {
        var all = new TreeMap<String, List<String>>();
        permissions.values().forEach(all::putAll);
        return all;
    }

    public Set<String> known() {
        return grants().keySet();
    }

    private static void check(boolean holds, String permission, String problem) {
        if (!holds) {
            throw new IllegalStateException(FILE + ": " + permission + " " + problem);
        }
    }
}
