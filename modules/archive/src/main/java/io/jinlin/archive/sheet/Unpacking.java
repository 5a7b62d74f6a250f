package io.jinlin.archive.sheet;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.kernel.RuleViolation;
import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a spreadsheet once into nothing, to see that it does not unfold into more than a server can hold. By the same library that
 * reads it later, so that both see the same parts.
 */
final class Unpacking {

    private static final int PACKED = 10 * 1024 * 1024;
    private static final long UNPACKED = 100L * 1024 * 1024;
    private static final int PARTS = 500;

    private Unpacking() {}

    static void check(byte[] workbook) {
        rule(workbook.length <= PACKED, ArchiveRule.AN_IMPORT_HAS_AT_MOST_10_MEGABYTES);
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            var parts = Collections.list(zip.getEntries());
            rule(parts.size() <= PARTS, ArchiveRule.AN_IMPORT_UNPACKS_TO_AT_MOST_100_MEGABYTES);
            var buffer = new byte[64 * 1024];
            var unpacked = 0L;
            for (var part : parts) {
                try (var bytes = zip.getInputStream(part)) {
                    for (var some = bytes.read(buffer); some >= 0; some = bytes.read(buffer)) {
                        unpacked += some;
                        rule(unpacked <= UNPACKED, ArchiveRule.AN_IMPORT_UNPACKS_TO_AT_MOST_100_MEGABYTES);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET);
        }
    }
}
