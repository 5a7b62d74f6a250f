package io.jinlin.archive.sheet;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.kernel.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Unpacks a spreadsheet under a limit and packs it anew, so that what is read later is what was measured: an archive whose directory
 * tells another story than its parts, or which unfolds into more than a server can hold, does not get through.
 */
final class Unpacking {

    private static final int PACKED = 10 * 1024 * 1024;
    private static final long UNPACKED = 100L * 1024 * 1024;
    private static final int PARTS = 500;

    private Unpacking() {}

    static byte[] measured(byte[] workbook) {
        rule(workbook.length <= PACKED, ArchiveRule.AN_IMPORT_HAS_AT_MOST_10_MEGABYTES);
        var parts = 0;
        var unpacked = 0L;
        var clean = new ByteArrayOutputStream(workbook.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(workbook));
                var to = new ZipOutputStream(clean)) {
            to.setLevel(Deflater.BEST_SPEED);
            var buffer = new byte[64 * 1024];
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                rule(++parts <= PARTS, ArchiveRule.AN_IMPORT_UNPACKS_TO_AT_MOST_100_MEGABYTES);
                to.putNextEntry(new ZipEntry(part.getName()));
                for (var some = from.read(buffer); some >= 0; some = from.read(buffer)) {
                    unpacked += some;
                    rule(unpacked <= UNPACKED, ArchiveRule.AN_IMPORT_UNPACKS_TO_AT_MOST_100_MEGABYTES);
                    to.write(buffer, 0, some);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET);
        }
        rule(parts > 0, ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET);
        return clean.toByteArray();
    }
}
