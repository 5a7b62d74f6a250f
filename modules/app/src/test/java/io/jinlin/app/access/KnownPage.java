package io.jinlin.app.access;

import io.jinlin.app.words.ProductFiles;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of {@code pages.txt}: how a page is opened, and who may.
 *
 * @param permission of {@code roles.yaml}; {@code -} for everybody who is signed in, {@code public} for everybody at all, {@code inside}
 *     for what the desk behind it guards
 */
public record KnownPage(String path, String permission) {

    private static final String PREFIX = "META-INF/resources/";

    public static List<KnownPage> all() {
        return Row.lines("pages.txt")
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new KnownPage(parts[0], parts[1].strip()))
                .toList();
    }

    /** Every page that the product has, by its file, with its template: what {@link #all()} must be complete against. */
    public static Map<String, String> templates() {
        return ProductFiles.matching(PREFIX + "(?!tags/).*\\.xhtml").entrySet().stream()
                .filter(file -> file.getValue().contains("template=\"/shell/")
                        || file.getKey().endsWith("index.xhtml"))
                .collect(Collectors.toMap(file -> file.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }

    public String file() {
        return path.replaceAll("\\?.*", "");
    }

    /** With the ids of things that are there. */
    public String address() {
        var address = "/" + path;
        for (var thing : Things.byName().entrySet()) {
            address = address.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return address;
    }

    public boolean isForPositions() {
        return permission.contains(".");
    }

    /** The platform's own pages: no position of any company opens them. */
    public boolean isForTheOperator() {
        return permission.startsWith("platform.console.");
    }

    /** A position that may open it; {@code otherwise} where everybody may. */
    public String whoMay(String otherwise) {
        return isForPositions() ? Positions.whoMay(permission) : otherwise;
    }

    @Override
    public String toString() {
        return path;
    }
}
