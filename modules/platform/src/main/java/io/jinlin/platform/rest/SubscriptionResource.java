package io.jinlin.platform.rest;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.subscription.Subscription;
import io.jinlin.platform.subscription.SubscriptionDesk;
import io.jinlin.platform.subscription.SubscriptionState;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.PageRequest;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the company has subscribed to; answered also while it is suspended. */
@Path("v1/platform/subscription")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionResource {

    @Inject
    SubscriptionDesk desk;

    /**
     * The subscription and what it is used for.
     *
     * @param periodTo first day after the period that is billed
     * @param endsOn from this day a cancelled subscription is over
     * @param reason why the operator suspended it
     */
    public record SubscriptionFacts(
            String plan,
            SubscriptionState state,
            @Nullable LocalDate trialEndsOn,
            @Nullable LocalDate periodFrom,
            @Nullable LocalDate periodTo,
            @Nullable LocalDate endsOn,
            @Nullable String reason,
            List<Use> usage) {}

    /** How much there is of something, and how much the plan has room for; without {@code most} there is no limit. */
    public record Use(String what, int used, @Nullable Integer most) {}

    /** An invoice; without {@code paidOn} it is not paid. */
    public record InvoiceFacts(
            UUID id,
            String number,
            String plan,
            LocalDate periodFrom,
            LocalDate periodTo,
            Money amount,
            LocalDate issuedOn,
            LocalDate dueOn,
            @Nullable LocalDate paidOn) {

        static InvoiceFacts of(Invoice invoice) {
            return new InvoiceFacts(
                    invoice.id(),
                    invoice.number(),
                    invoice.plan(),
                    invoice.from(),
                    invoice.to(),
                    invoice.amount(),
                    invoice.issuedOn(),
                    invoice.dueOn(),
                    invoice.paidOn());
        }
    }

    /** The plan that is wanted: {@code standard}, {@code professional} or {@code group}. */
    public record ChosenPlan(String plan) {}

    /** Why the company leaves. */
    public record Cancellation(String reason) {}

    @GET
    @Operation(summary = "Plan, state and usage", description = "The `ETag` is the version that changes name.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription.",
            content = @Content(schema = @Schema(implementation = SubscriptionFacts.class)))
    public Response read() {
        var row = desk.current();
        return Answers.ok(facts(row), row.version());
    }

    @PUT
    @Path("plan")
    @Operation(
            summary = "Choose another plan",
            description =
                    "At once. A larger plan costs the difference for the rest of the period; a smaller one is refused while more is"
                            + " used than it has room for, and costs less from the next period on.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription as it is now.",
            content = @Content(schema = @Schema(implementation = SubscriptionFacts.class)))
    public Response choose(@HeaderParam(HttpHeaders.IF_MATCH) Version version, @NotNull ChosenPlan chosen) {
        var row = desk.choose(chosen.plan(), version.value());
        return Answers.ok(facts(row), row.version());
    }

    @POST
    @Path("cancellation")
    @Operation(
            summary = "Cancel the subscription",
            description =
                    "It ends with the period that is paid for; from then on everything may be looked at and exported"
                            + " until it is deleted.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription with its end.",
            content = @Content(schema = @Schema(implementation = SubscriptionFacts.class)))
    public Response cancel(@HeaderParam(HttpHeaders.IF_MATCH) Version version, @NotNull Cancellation cancellation) {
        var row = desk.cancel(cancellation.reason(), version.value());
        return Answers.ok(facts(row), row.version());
    }

    @GET
    @Path("invoices")
    @Operation(summary = "The company's invoices", description = "The newest first.")
    public Slice<InvoiceFacts> invoices(@BeanParam PageRequest page) {
        var read = desk.invoices(page.after(), page.limit());
        return new Slice<>(read.rows().stream().map(InvoiceFacts::of).toList(), read.next());
    }

    @GET
    @Path("invoices/{id}")
    @Operation(summary = "One invoice")
    public InvoiceFacts invoice(@PathParam("id") UUID id) {
        return InvoiceFacts.of(desk.invoice(id));
    }

    @GET
    @Path("invoices/{id}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "《订阅账单》 as PDF, paid or open as it stands")
    public Response paper(@PathParam("id") UUID id) {
        var printed = desk.paper(id);
        return Answers.pdf(printed.pdf(), "invoice-" + printed.number() + ".pdf");
    }

    private SubscriptionFacts facts(Subscription.Row row) {
        return new SubscriptionFacts(
                row.plan(),
                row.state(),
                row.trialEndsOn(),
                row.periodFrom(),
                row.periodTo(),
                row.endsOn(),
                row.heldFor(),
                uses(Plans.get(row.plan())));
    }

    private List<Use> uses(Plan plan) {
        var usage = desk.usage();
        return List.of(
                new Use("projects", usage.projects(), plan.projects()),
                new Use("households", usage.households(), plan.households()),
                new Use("staff", usage.staff(), plan.staff()),
                new Use("storageMegabytes", usage.storageMegabytes(), plan.storageMegabytes()));
    }
}
