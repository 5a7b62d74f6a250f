package io.jinlin.platform.intake;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.export.Manifest;
import io.jinlin.platform.export.PlatformKey;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive that somebody sent. Nothing in it is believed before the manifest's signature holds and every file is the one that the manifest
 * names; nothing is ever unpacked to a disk, so a name in it leads nowhere.
 */
final class OpenArchive implements AutoCloseable {

    private static final String MANIFEST = "manifest.json";
    private static final String SIGNATURE = "manifest.sig";
    private static final int MANIFEST_BYTES = 4 * 1024 * 1024;
    private static final int SIGNATURE_BYTES = 64;
    private static final int MOST_ENTRIES = 2_000_000;
    private static final long MOST_BYTES = 64L * 1024 * 1024 * 1024;
    private static final int BUFFER = 65536;
    private static final int RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Manifest manifest;

    private OpenArchive(ZipFile zip, PlatformKey key) throws IOException {
        this.zip = zip;
        list();
        var written = small(MANIFEST, MANIFEST_BYTES);
        rule(
                key.isSigned(written, small(SIGNATURE, SIGNATURE_BYTES)),
                IntakeRule.AN_ARCHIVE_IS_SIGNED_BY_A_KNOWN_PLATFORM);
        try {
            manifest = Manifest.read(written);
        } catch (RuntimeException unreadable) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_IS_A_ZIP_WITH_A_MANIFEST);
        }
    }

    /** @throws RuleViolation if it is no archive, or nobody known has signed it */
    static OpenArchive of(File file, PlatformKey key) throws IOException {
        try {
            var zip = new ZipFile(file);
            try {
                return new OpenArchive(zip, key);
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException | IllegalArgumentException noZip) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_IS_A_ZIP_WITH_A_MANIFEST);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** Before anything is read: how many there are, how large they say they are, and that no name stands for two. */
    private void list() {
        rule(zip.size() <= MOST_ENTRIES, IntakeRule.AN_ARCHIVE_STAYS_WITHIN_BOUNDS);
        var total = 0L;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            total += Math.max(0, entry.getSize());
            rule(
                    total <= MOST_BYTES
                            && (entry.getSize() < RATIO_COUNTS_FROM
                                    || entry.getSize() / RATIO <= Math.max(1, entry.getCompressedSize())),
                    IntakeRule.AN_ARCHIVE_STAYS_WITHIN_BOUNDS);
            if (entries.put(entry.getName(), entry) != null) {
                throw new RuleViolation(IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, entry.getName());
            }
        }
    }

    /** Reads all of it once: every file is there, is what it should be, and nothing else is there. */
    void verify() throws IOException {
        var seen = 2L;
        seen += verified(
                manifest.people().path(),
                manifest.people().bytes(),
                manifest.people().sha256());
        for (var table : manifest.tables()) {
            seen += verified(
                    table.rows().path(), table.rows().bytes(), table.rows().sha256());
            var files = table.files();
            if (files != null) {
                seen += verified(files.path(), files.bytes(), files.sha256());
                try (var list = new FileList(this, files)) {
                    for (var file = list.next(); file != null; file = list.next()) {
                        seen += verified(file.path(), file.bytes(), file.sha256());
                    }
                }
            }
        }
        rule(seen == entries.size(), IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, "+" + (entries.size() - seen));
    }

    private int verified(String path, long bytes, String sha256) throws IOException {
        try (var content = content(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var left = bytes;
            var buffer = new byte[BUFFER];
            for (var some = content.read(buffer); some > 0 && left >= 0; some = content.read(buffer)) {
                digest.update(buffer, 0, some);
                left -= some;
            }
            rule(
                    left == 0 && HexFormat.of().formatHex(digest.digest()).equals(sha256),
                    IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS,
                    path);
            return 1;
        } catch (ZipException | EOFException broken) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, path);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    InputStream content(String path) throws IOException {
        var entry = entries.get(path);
        if (entry == null) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, path);
        }
        return zip.getInputStream(entry);
    }

    private byte[] small(String path, int most) throws IOException {
        if (!entries.containsKey(path)) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_IS_A_ZIP_WITH_A_MANIFEST);
        }
        try (var content = content(path)) {
            var read = content.readNBytes(most + 1);
            rule(read.length <= most, IntakeRule.AN_ARCHIVE_STAYS_WITHIN_BOUNDS);
            return read;
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
