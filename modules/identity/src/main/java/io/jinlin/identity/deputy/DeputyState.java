package io.jinlin.identity.deputy;

/** Whether somebody stands in just now. */
public enum DeputyState {
    COMING,
    NOW,
    OVER
}
