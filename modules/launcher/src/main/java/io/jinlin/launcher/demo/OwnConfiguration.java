package io.jinlin.launcher.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a sample company decided, {@code tenant-config/<company>/…}, as the package that its administrator takes in. */
final class OwnConfiguration {

    private static final List<String> FILES = List.of(
            "numbering.yaml", "time-limits.yaml", "wording.yaml", "forms/receipt.yaml", "forms/repair-order.yaml");

    private OwnConfiguration() {}

    /** Empty where the company lives by the standard. */
    static Optional<byte[]> of(String company) {
        var bytes = new ByteArrayOutputStream();
        int found = 0;
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : FILES) {
                var path = "tenant-config/" + company + '/' + file;
                try (var content = OwnConfiguration.class.getResourceAsStream("/" + path)) {
                    if (content != null) {
                        zip.putNextEntry(new ZipEntry(path));
                        content.transferTo(zip);
                        zip.closeEntry();
                        found++;
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
    }
}
