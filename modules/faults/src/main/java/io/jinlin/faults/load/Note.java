package io.jinlin.faults.load;

import org.jspecify.annotations.Nullable;

/**
 * Something that was accepted: the product has said that it is done.
 *
 * @param company alias of the company
 * @param subject id of what was made or changed
 * @param detail the step, the receipt's number, or what else tells it apart
 * @param request as it was sent, when it carries a key and may be sent again
 * @param answer what was said then
 */
public record Note(
        Kind kind, String company, String subject, String detail, @Nullable Request request, @Nullable String answer) {

    /** What was done. */
    public enum Kind {
        ORDER,
        STEP,
        PAYMENT,
        REVERSAL,
        VISIT
    }

    @Override
    public String toString() {
        return kind + " " + subject + " " + detail + " of " + company;
    }
}
