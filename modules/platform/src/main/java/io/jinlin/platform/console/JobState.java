package io.jinlin.platform.console;

/** How an order for the background stands. */
public enum JobState {
    /** It has failed and is tried again. */
    FAILING,
    RUNNING,
    /** Its time has come and gone by more than five minutes. */
    LATE,
    WAITING
}
