package io.jinlin.platform.deletion;

/** The way of a company that goes, in this order. Each step is content with what it finds done. */
enum DeletionStep {
    CLOSED,
    COUNTED,
    ACCOUNTS,
    TABLES,
    ARCHIVES,
    CERTIFIED
}
