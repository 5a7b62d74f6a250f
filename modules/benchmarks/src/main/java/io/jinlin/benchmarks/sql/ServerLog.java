package io.jinlin.benchmarks.sql;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's log, with {@code log_line_prefix} as the launcher sets it: {@code %m [%p] %u@%d }. */
final class ServerLog {

    private static final Pattern LINE = Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (\\S*)@(\\S*) (\\w+):  (.*)$");
    private static final Pattern STATEMENT = Pattern.compile("^(?:statement|execute [^:]+): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')");

    private final Path file;

    ServerLog(Path file) {
        this.file = file;
    }

    long end() throws IOException {
        return Files.size(file);
    }

    /** What this user sent since then. */
    List<Sent> since(long position, String user) throws IOException {
        var statements = new ArrayList<Sent>();
        for (var entry : entries(position)) {
            var line = LINE.matcher(entry.lines().findFirst().orElse(""));
            if (!line.matches() || !line.group(2).equals(user)) {
                continue;
            }
            var text = line.group(5) + entry.substring(line.end());
            if (line.group(4).equals("LOG")) {
                var statement = STATEMENT.matcher(text);
                if (statement.matches()) {
                    statements.add(new Sent(Long.parseLong(line.group(1)), statement.group(1), List.of()));
                }
            } else if (line.group(4).equals("DETAIL") && text.startsWith("Parameters: ")) {
                var last = statements.remove(statements.size() - 1);
                statements.add(new Sent(last.connection(), last.sql(), parameters(text)));
            }
        }
        return statements;
    }

    /** An entry's further lines begin with a tab. */
    private List<String> entries(long position) throws IOException {
        var entries = new ArrayList<String>();
        for (var line : read(position).split("\n", -1)) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.remove(entries.size() - 1) + "\n" + line.substring(1));
            } else if (!line.isEmpty()) {
                entries.add(line);
            }
        }
        return entries;
    }

    private String read(long position) throws IOException {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(position);
            var bytes = new byte[(int) (log.length() - position)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static List<@Nullable String> parameters(String detail) {
        var values = new ArrayList<@Nullable String>();
        var parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            var text = parameter.group(1);
            values.add(text == null ? null : text.replace("''", "'"));
        }
        return values;
    }
}
