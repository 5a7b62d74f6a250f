package io.jinlin.billing.rest;

import io.jinlin.billing.payment.PaymentFilter;
import io.jinlin.billing.payment.PaymentState;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.billing.receipt.ReceiptNumber;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which payments a list shows, from the address. */
public class PaymentQuery {

    // First day, YYYY-MM-DD, Asia/Shanghai.
    @QueryParam("from")
    private @Nullable String from;

    // Last day, included, YYYY-MM-DD, Asia/Shanghai.
    @QueryParam("to")
    private @Nullable String to;

    @QueryParam("cashier")
    private @Nullable UUID cashier;

    @QueryParam("method")
    private @Nullable TenderMethod method;

    // A receipt number: `A-0000012`, or `12` in any book.
    @QueryParam("receipt")
    private @Nullable String receipt;

    @QueryParam("state")
    private @Nullable PaymentState state;

    @QueryParam("room")
    private @Nullable UUID room;

    PaymentFilter filter() {
        return new PaymentFilter(
                day(from, "from"),
                day(to, "to"),
                cashier,
                method,
                receipt == null || receipt.isBlank() ? null : ReceiptNumber.typed(receipt),
                state,
                room);
    }

    private static @Nullable LocalDate day(@Nullable String text, String field) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException unfit) {
            throw new RuleViolation(RestRule.A_FIELD_HAS_A_FITTING_VALUE, text).at(field);
        }
    }
}
