package io.jinlin.billing.rest;

import io.jinlin.billing.payment.PaymentDetails;
import io.jinlin.billing.payment.PaymentLine;
import io.jinlin.billing.payment.Tender;
import java.util.List;

/**
 * One payment down to its postings; amounts in yuan (CNY) as decimal strings.
 *
 * @param capitals the amount in Chinese capitals, as on the receipt
 * @param allocations which charges it was for; adds up to the amount
 * @param postings the lines of its entry, then those of its reversal: debit positive, credit negative; each entry sums to zero
 * @param prints every time the receipt came out of the printer
 */
public record PaymentDetailsBody(
        PaymentBody payment,
        String capitals,
        List<PaymentDetails.Paid> allocations,
        List<Tender> tenders,
        List<PaymentDetails.Line> postings,
        List<PaymentDetails.Printed> prints) {

    static PaymentDetailsBody of(PaymentLine line, PaymentDetails details) {
        return new PaymentDetailsBody(
                PaymentBody.of(line),
                details.capitals(),
                details.allocations(),
                details.tenders(),
                details.postings(),
                details.prints());
    }
}
