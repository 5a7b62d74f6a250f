package io.jinlin.webshell.page;

import jakarta.faces.application.FacesMessage;
import java.util.Locale;

/** One line of the message area. */
public class Notice extends FacesMessage {

    private final Kind kind;

    public Notice(Kind kind, String text) {
        super(kind.severity, text, text);
        this.kind = kind;
    }

    /** {@code done}, {@code warning}, {@code failed} or {@code stale}: the tone it is shown in. */
    public String getTone() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What became of the wish. */
    public enum Kind {
        DONE(SEVERITY_INFO),
        WARNING(SEVERITY_WARN),
        FAILED(SEVERITY_ERROR),
        /** Somebody else changed it; offers to read it anew. */
        STALE(SEVERITY_ERROR);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }
    }
}
