package io.jinlin.launcher.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of the stack did not come up, or went down: which one, why, and where its log is. */
public class PartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Pattern WRONG =
            Pattern.compile("SEVERE|ERROR|FATAL|Exception in thread|invalid zip file|OutOfMemoryError");

    private final String part;
    private final transient Path log;

    public PartFailure(String part, Path log, String reason, @Nullable Throwable cause) {
        super(part + " " + reason + ". Its log: " + log, cause);
        this.part = part;
        this.log = log;
    }

    public String part() {
        return part;
    }

    public Path log() {
        return log;
    }

    /** The lines of the log that say what is wrong, or its last ones. */
    public List<String> lastWords() {
        try {
            var lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.length() > 400 ? line.substring(0, 400) + " …" : line)
                    .toList();
            var wrong =
                    lines.stream().filter(line -> WRONG.matcher(line).find()).toList();
            return wrong.isEmpty()
                    ? lines.subList(Math.max(0, lines.size() - 10), lines.size())
                    : wrong.subList(0, Math.min(8, wrong.size()));
        } catch (IOException e) {
            return List.of("the log cannot be read: " + e);
        }
    }
}
