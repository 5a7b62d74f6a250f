package io.jinlin.billing.payment;

import io.jinlin.kernel.Masked;
import java.io.Serializable;

/**
 * A payment as people read it.
 *
 * @param room {@code 3-2-1501}; empty when the archive shows this person no such room
 * @param cashier who took it
 */
public record PaymentLine(PaymentRow payment, String room, String cashier) implements Serializable {

    public String payer() {
        return Masked.name(payment.payerName());
    }

    /** Whether it must not be counted on. */
    public String tone() {
        return payment.isReversed() ? "bad" : "";
    }
}
