package io.jinlin.platform.access;

/** What became of an access. */
public enum AccessState {
    /** Asked for, and not yet in the company's trail: nobody is let in by it. */
    BEGINNING,
    RUNNING,
    /** Ended by somebody before its time. */
    ENDED,
    /** Ended by itself. */
    EXPIRED;

    boolean isOver() {
        return this == ENDED || this == EXPIRED;
    }

    public String tone() {
        return switch (this) {
            case BEGINNING -> "info";
            case RUNNING -> "wait";
            case ENDED, EXPIRED -> "neutral";
        };
    }
}
