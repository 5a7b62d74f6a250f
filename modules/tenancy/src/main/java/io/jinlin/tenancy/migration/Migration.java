package io.jinlin.tenancy.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/**
 * One numbered SQL file of a department.
 *
 * @param file {@code V001__repair_order.sql}
 */
record Migration(String department, String file, String sql) {

    static Migration read(String department, String file, URL directory) {
        try (var in = new URL(directory.toExternalForm().replaceAll("/?$", "/") + file).openStream()) {
            return new Migration(department, file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    int version() {
        return Integer.parseInt(file.substring(1, file.indexOf("__")));
    }

    String checksum() {
        return Integer.toHexString(sql.hashCode());
    }
}
