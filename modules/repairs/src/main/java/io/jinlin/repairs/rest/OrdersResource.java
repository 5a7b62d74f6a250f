package io.jinlin.repairs.rest;

import io.jinlin.kernel.Slice;
import io.jinlin.repairs.order.Category;
import io.jinlin.repairs.order.NewRepair;
import io.jinlin.repairs.order.OrderExport;
import io.jinlin.repairs.order.OrderReceipt;
import io.jinlin.repairs.order.OrderRegister;
import io.jinlin.repairs.order.OrderState;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.IdempotentRequests;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Repair orders: taken in, looked up, counted, exported. */
@Path("v1/repairs/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Repair orders", description = "《报修单》 from the call to the filed form (R-1 to R-7).")
public class OrdersResource {

    @Inject
    OrderRegister register;

    @Inject
    RepairDesk desk;

    @Inject
    OrderExport export;

    @Inject
    IdempotentRequests requests;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Repair orders, the latest first unless sorted otherwise",
            description =
                    "Within the caller's projects and buildings, filtered and sorted in the database; names and numbers masked.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<OrderBody> orders(@BeanParam OrderQuery query, @BeanParam PageRequest page) {
        var now = clock.instant();
        var slice = register.page(query.filter(now), query.sort(), page.after(), page.limit());
        return new Slice<>(
                slice.rows().stream().map(row -> OrderBody.of(row, now)).toList(), slice.next());
    }

    @GET
    @Path("counts")
    @Operation(summary = "How many of these orders stand in each state")
    public Map<OrderState, Long> counts(@BeanParam OrderQuery query) {
        return register.tally(query.filter(clock.instant()));
    }

    @GET
    @Path("export")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(summary = "These orders as a spreadsheet, at most 10,000; personal data masked")
    @APIResponse(responseCode = "422", description = "A rule: AN_EXPORT_HAS_AT_MOST_TEN_THOUSAND_ROWS.")
    public Response export(@BeanParam OrderQuery query) {
        var book = export.xlsx(query.filter(clock.instant()), query.sort(), Locale.SIMPLIFIED_CHINESE);
        return Response.ok(book)
                .header("Content-Disposition", "attachment; filename=\"repair-orders.xlsx\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("duplicates")
    @Operation(
            summary = "Open orders that a new one may repeat",
            description =
                    "Of the same category, in the same room; or in the same public area, said as when it is taken in: project, building if"
                            + " it lies in one, and place, the words. Nothing forbids a second order: it is pointed out, and one goes on"
                            + " knowingly.")
    public List<OrderBody> duplicates(
            @QueryParam("project") @Nullable UUID project,
            @QueryParam("building") @Nullable UUID building,
            @QueryParam("room") @Nullable UUID room,
            @QueryParam("place") @Nullable String place,
            @QueryParam("category") @NotNull Category category) {
        var now = clock.instant();
        return register.alike(project, building, room, place, category).stream()
                .map(row -> OrderBody.of(row, now))
                .toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Everything about one order, with what this caller may do now")
    @APIResponse(
            responseCode = "200",
            description = "With the order's version as ETag.",
            content = @Content(schema = @Schema(implementation = OrderDetailsBody.class)))
    @APIResponse(responseCode = "404", description = "No such order, or not for this caller.")
    public Response order(@PathParam("id") UUID id) {
        var details = OrderDetailsBody.of(register.details(id), clock.instant());
        return Answers.ok(details, details.order().version());
    }

    /** @param phone in full */
    public record Caller(String phone) {}

    @GET
    @Path("{id}/caller")
    @Operation(
            summary = "The caller's telephone number in full",
            description = "That it was seen is noted in the audit trail.")
    public Caller caller(@PathParam("id") UUID id) {
        return new Caller(register.callerPhone(id).digits());
    }

    @POST
    @Operation(
            summary = "Take in a repair",
            description =
                    "Of a room (roomId), or of a public area (projectId, publicArea in words, buildingId when it lies in one)."
                            + " Urgent work is due in 24 hours, other work in 3 days, unless the company decided otherwise. Amounts in yuan.")
    @APIResponse(
            responseCode = "201",
            description = "Its id and number; Location is the order.",
            content = @Content(schema = @Schema(implementation = OrderReceipt.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: A_REPAIR_SAYS_WHAT_IS_WRONG, A_REPAIR_NAMES_ITS_CALLER, A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA,"
                            + " AN_APPOINTMENT_ENDS_AFTER_IT_BEGINS, A_CHARGED_REPAIR_TELLS_ITS_PRICE_BEFOREHAND, PUBLIC_REPAIRS_ARE_FREE.")
    public Response receive(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull NewRepair repair) {
        var receipt =
                requests.once(key, "repairs.order.receive", repair, OrderReceipt.class, () -> desk.receive(repair));
        return Answers.created(URI.create("v1/repairs/orders/" + receipt.id()), receipt, receipt.version());
    }
}
