package io.jinlin.platform.post;

/** What a letter is about. Its words are the messages {@code platform.letter.<occasion>} and {@code ….subject}. */
public enum Occasion {
    TRIAL_ENDS_IN_A_WEEK,
    TRIAL_ENDS_TOMORROW,
    TRIAL_IS_OVER,
    TRIAL_IS_LONG_OVER,
    INVOICE_ISSUED,
    OVERDUE,
    READ_ONLY,
    SUSPENDED,
    HELD,
    RESUMED,
    PLAN_CHANGED,
    CANCELLED,
    DELETED;

    /** Whether the reader should know where to pay. */
    boolean asksForMoney() {
        return switch (this) {
            case INVOICE_ISSUED, OVERDUE, READ_ONLY, SUSPENDED -> true;
            default -> false;
        };
    }

    /** The page on which one sees more; empty where there is no company left to enter. */
    String page() {
        return switch (this) {
            case CANCELLED -> "/platform/deletion.xhtml";
            case DELETED -> "";
            default -> "/platform/subscription.xhtml";
        };
    }
}
