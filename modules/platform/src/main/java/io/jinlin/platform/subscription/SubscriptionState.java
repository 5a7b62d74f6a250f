package io.jinlin.platform.subscription;

/** Where a subscription stands. */
public enum SubscriptionState {
    TRIAL,
    ACTIVE,
    /** An invoice is past its day; everything works still. */
    OVERDUE,
    READ_ONLY,
    SUSPENDED,
    CANCELLED;

    /** Nobody works there, so nothing new is owed. */
    boolean isClosed() {
        return this == READ_ONLY || this == SUSPENDED;
    }
}
