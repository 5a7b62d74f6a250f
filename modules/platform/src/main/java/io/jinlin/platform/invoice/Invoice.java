package io.jinlin.platform.invoice;

import io.jinlin.kernel.Money;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company is asked to pay for a period.
 *
 * @param to first day after the period
 * @param paidNote where the payment is booked
 */
public record Invoice(
        UUID id,
        String number,
        String company,
        String companyName,
        String plan,
        LocalDate from,
        LocalDate to,
        Money amount,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable LocalDate paidOn,
        @Nullable String paidNote)
        implements Serializable {

    public boolean isPaid() {
        return paidOn != null;
    }

    /** The period's last day. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
