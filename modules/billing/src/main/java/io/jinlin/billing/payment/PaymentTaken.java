package io.jinlin.billing.payment;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.util.UUID;

/**
 * The answer at the counter; the same for every repetition of the same key.
 *
 * @param receiptNumber {@code A-0000012}
 * @param capitals the amount in Chinese capitals, as on the receipt
 */
public record PaymentTaken(UUID paymentId, String receiptNumber, Money amount, Money change, String capitals)
        implements Serializable {}
