package io.jinlin.billing.receipt;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A receipt book and how much paper is left.
 *
 * @param nextNumber the number the next receipt takes
 */
public record BookRow(
        UUID id,
        long version,
        UUID projectId,
        String prefix,
        int firstNumber,
        int nextNumber,
        int lastNumber,
        Instant openedAt)
        implements Serializable {

    public int sheetsLeft() {
        return lastNumber - nextNumber + 1;
    }

    /** {@code A-0000012}: what must be printed on the sheet on top. */
    public String nextShown() {
        return new ReceiptNumber(prefix, nextNumber).shown();
    }

    public String lastShown() {
        return new ReceiptNumber(prefix, lastNumber).shown();
    }
}
