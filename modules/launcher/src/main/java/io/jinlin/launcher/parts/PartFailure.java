package io.jinlin.launcher.parts;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A part of the stack did not come up, or went down: which one, why, and where its log is. */
public class PartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

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
}
