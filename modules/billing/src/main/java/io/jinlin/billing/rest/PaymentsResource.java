package io.jinlin.billing.rest;

import static io.jinlin.restshell.RestRule.A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY;

import io.jinlin.billing.payment.PaymentCounter;
import io.jinlin.billing.payment.PaymentRegister;
import io.jinlin.billing.payment.PaymentTaken;
import io.jinlin.billing.payment.PaymentTotals;
import io.jinlin.billing.receipt.ReceiptDesk;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Money taken at the counter. */
@Path("v1/billing/payments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(
        name = "Payments",
        description = "Money taken for charges, with a 收据 each; taken back whole and with a reason (B-5).")
public class PaymentsResource {

    @Inject
    PaymentCounter counter;

    @Inject
    PaymentRegister register;

    @Inject
    ReceiptDesk receipts;

    @GET
    @Operation(
            summary = "Payments, the newest first",
            description =
                    "Within the caller's projects and buildings; amounts in yuan (CNY) as decimal strings; payers masked.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<PaymentBody> payments(@BeanParam PaymentQuery query, @BeanParam PageRequest page) {
        var slice = register.page(query.filter(), page.after(), page.limit());
        return new Slice<>(slice.rows().stream().map(PaymentBody::of).toList(), slice.next());
    }

    @GET
    @Path("totals")
    @Operation(
            summary = "What these payments come to, by means",
            description =
                    "Of all payments the filter leaves, not of one page; those taken back are counted apart. Yuan (CNY).")
    public PaymentTotals totals(@BeanParam PaymentQuery query) {
        return register.totals(query.filter());
    }

    @GET
    @Path("export")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "These payments as a spreadsheet, at most 50,000; payers masked; that it was taken is noted")
    @APIResponse(responseCode = "200", description = "The workbook.")
    @APIResponse(responseCode = "422", description = "A rule: AN_EXPORT_STAYS_WITHIN_ITS_LIMIT.")
    public Response export(@BeanParam PaymentQuery query) {
        return Response.ok(register.export(query.filter(), Locale.SIMPLIFIED_CHINESE))
                .header("Content-Disposition", "attachment; filename=\"payments.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Operation(
            summary = "Take a payment and issue its receipt",
            description =
                    "Pays the named open charges of one room, the oldest first; part payment is allowed, more than is owed is not."
                            + " The same Idempotency-Key with the same body, however often and simultaneously, is one payment and one answer.")
    @APIResponse(
            responseCode = "201",
            description = "Its id, receipt number, change and amount in Chinese capitals; Location is the payment.",
            content = @Content(schema = @Schema(implementation = PaymentTaken.class)))
    @APIResponse(responseCode = "400", description = "No Idempotency-Key, or a body that does not fit.")
    @APIResponse(
            responseCode = "422",
            description = "A rule: PAYMENT_EXCEEDS_BALANCE, A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM,"
                    + " A_TENDER_IS_MORE_THAN_ZERO, CASH_RECEIVED_COVERS_THE_CASH_PAID, A_RECEIPT_NEEDS_PAPER_IN_ITS_BOOK,"
                    + " AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT.")
    public Response receive(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull NewPayment payment) {
        if (key == null) {
            throw new RuleViolation(A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY).at("Idempotency-Key");
        }
        var taken = counter.receive(key, payment.asked());
        return Response.created(URI.create("v1/billing/payments/" + taken.paymentId()))
                .entity(taken)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One payment down to its postings")
    @APIResponse(responseCode = "404", description = "No such payment, or not for this caller.")
    public PaymentDetailsBody payment(@PathParam("id") UUID id) {
        return PaymentDetailsBody.of(register.line(id), register.details(id));
    }

    @POST
    @Path("{id}/receipt/print")
    @Produces("application/pdf")
    @Operation(
            summary = "Print the 收据: the PDF",
            description =
                    "Every call is a print and is counted: the first is the original, later ones are marked as copies, those of a payment"
                            + " that was taken back as void.")
    @APIResponse(responseCode = "200", description = "The PDF; its file name is the receipt number.")
    @APIResponse(responseCode = "404", description = "No such payment, or not for this caller.")
    public Response print(@PathParam("id") UUID id) {
        var printed = receipts.print(id);
        return Answers.pdf(printed.pdf(), "receipt-" + printed.number() + ".pdf");
    }

    /** @param reason why, in words a later reader understands */
    public record Reversal(String reason) {}

    @POST
    @Path("{id}/reversal")
    @Operation(
            summary = "Take the payment back, whole",
            description =
                    "By the mirror image of its postings; its charges are owed again, its receipt number stays and is void. On its"
                            + " own day (Asia/Shanghai) with billing.payment.reverse, later with billing.payment.refund too. A payment is taken"
                            + " back once: repeating is refused and changes nothing.")
    @APIResponse(responseCode = "200", description = "The payment as it stands now.")
    @APIResponse(responseCode = "404", description = "No such payment, or not for this caller.")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_REVERSAL_STATES_ITS_REASON, AN_ENTRY_IS_REVERSED_ONCE,"
                    + " A_PAYMENT_OF_AN_EARLIER_DAY_IS_REVERSED_BY_THE_MANAGER.")
    public PaymentDetailsBody reverse(@PathParam("id") UUID id, @NotNull Reversal reversal) {
        counter.reverse(id, reversal.reason());
        return payment(id);
    }
}
