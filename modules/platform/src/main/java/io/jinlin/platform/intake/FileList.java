package io.jinlin.platform.intake;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.export.Manifest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of a table, one after the other as the archive lists them. */
final class FileList implements AutoCloseable {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f-]{36}),\"((?:[^\"]|\"\")+)\",([0-9]{1,18}),([0-9a-f]{64})");

    private final BufferedReader lines;
    private final String path;

    record Listed(UUID id, String path, long bytes, String sha256) {}

    FileList(OpenArchive archive, Manifest.Entry entry) throws IOException {
        path = entry.path();
        lines = new BufferedReader(new InputStreamReader(archive.content(path), StandardCharsets.UTF_8));
        lines.readLine();
    }

    /** Null after the last. */
    @Nullable
    Listed next() throws IOException {
        var line = lines.readLine();
        if (line == null) {
            return null;
        }
        var read = LINE.matcher(line);
        if (!read.matches()) {
            throw new RuleViolation(IntakeRule.AN_ARCHIVE_HOLDS_EXACTLY_WHAT_IT_LISTS, path);
        }
        return new Listed(
                UUID.fromString(read.group(1)),
                read.group(2).replace("\"\"", "\""),
                Long.parseLong(read.group(3)),
                read.group(4));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
