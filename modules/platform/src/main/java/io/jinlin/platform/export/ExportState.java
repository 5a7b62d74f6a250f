package io.jinlin.platform.export;

/** The life of an export. */
public enum ExportState {
    ORDERED,
    RUNNING,
    READY,
    FAILED,
    CANCELLED,
    /** The archive has been thrown away; the company orders another one. */
    EXPIRED;

    public boolean isUnderWay() {
        return this == ORDERED || this == RUNNING;
    }
}
