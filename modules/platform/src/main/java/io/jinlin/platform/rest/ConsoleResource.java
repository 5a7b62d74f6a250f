package io.jinlin.platform.rest;

import io.jinlin.kernel.Slice;
import io.jinlin.platform.console.ConsoleDesk;
import io.jinlin.platform.console.ConsoleLists;
import io.jinlin.platform.console.JobLine;
import io.jinlin.platform.console.JobState;
import io.jinlin.platform.console.TenantLine;
import io.jinlin.platform.console.TenantSearch;
import io.jinlin.platform.rest.SubscriptionResource.InvoiceFacts;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.PageRequest;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The platform's console, for its operator; nothing here comes from a company's own tables. */
@Path("v1/platform/console")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsoleResource {

    @Inject
    ConsoleDesk desk;

    @Inject
    ConsoleLists lists;

    /** Why; the company's administrator reads it. */
    public record Because(String reason) {}

    /**
     * A payment that has come in.
     *
     * @param note where it is booked
     */
    public record Payment(LocalDate paidOn, String note) {}

    @GET
    @Path("tenants")
    @Operation(
            summary = "Companies with state, plan, size and last use",
            description =
                    "Sorted by `name`, `alias`, `state`, `households`, `size` or `used`; a minus before it turns it around.")
    public Slice<TenantLine> tenants(
            @QueryParam("q") @Nullable String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("behind") @DefaultValue("false") boolean behind,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @BeanParam PageRequest page) {
        var descending = sort.startsWith("-");
        return lists.tenants(
                new TenantSearch(text, state, behind),
                descending ? sort.substring(1) : sort,
                descending,
                page.after(),
                page.limit());
    }

    @GET
    @Path("tenants/{alias}")
    @Operation(summary = "One company")
    public TenantLine tenant(@PathParam("alias") String alias) {
        return desk.tenant(new TenantId(alias));
    }

    @GET
    @Path("tenants/{alias}/invoices")
    @Operation(summary = "A company's invoices", description = "The newest first.")
    public Slice<InvoiceFacts> invoices(@PathParam("alias") String alias, @BeanParam PageRequest page) {
        var read = desk.invoices(new TenantId(alias), page.after(), page.limit());
        return new Slice<>(read.rows().stream().map(InvoiceFacts::of).toList(), read.next());
    }

    @POST
    @Path("tenants/{alias}/suspension")
    @Operation(
            summary = "Suspend a company",
            description =
                    "Nobody works there any more; its data stays, and its administrator may still see why and export.")
    public TenantLine suspend(@PathParam("alias") String alias, @NotNull Because because) {
        return desk.suspend(new TenantId(alias), because.reason());
    }

    @POST
    @Path("tenants/{alias}/resumption")
    @Operation(summary = "Resume what the operator suspended", description = "What is unpaid counts as before.")
    public TenantLine resume(@PathParam("alias") String alias, @NotNull Because because) {
        return desk.resume(new TenantId(alias), because.reason());
    }

    @POST
    @Path("invoices/{id}/payment")
    @Operation(
            summary = "Note that an invoice is paid",
            description = "Once. A company that was closed for want of it opens again.")
    public InvoiceFacts notePaid(@PathParam("id") UUID id, @NotNull Payment payment) {
        return InvoiceFacts.of(desk.notePaid(id, payment.paidOn(), payment.note()));
    }

    @GET
    @Path("invoices/{id}/pdf")
    @Produces("application/pdf")
    @Operation(summary = "《订阅账单》 as PDF, as the company prints it")
    public Response paper(@PathParam("id") UUID id) {
        var printed = desk.paper(id);
        return Answers.pdf(printed.pdf(), "invoice-" + printed.number() + ".pdf");
    }

    @GET
    @Path("jobs")
    @Operation(
            summary = "What waits, runs and fails in the background",
            description = "What is due first stands first.")
    public Slice<JobLine> jobs(@QueryParam("state") @Nullable JobState state, @BeanParam PageRequest page) {
        return lists.jobs(state, page.after(), page.limit());
    }
}
