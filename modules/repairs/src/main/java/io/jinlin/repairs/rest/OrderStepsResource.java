package io.jinlin.repairs.rest;

import io.jinlin.repairs.order.EngineerRounds;
import io.jinlin.repairs.order.RepairDesk;
import io.jinlin.repairs.order.WorkDone;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the desk and the engineers do to an order. Each takes the version seen and answers with the order as it is now. */
@Path("v1/repairs/orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Repair orders")
@APIResponse(
        responseCode = "200",
        description = "The order as it is now, its new version as ETag.",
        content = @Content(schema = @Schema(implementation = OrderDetailsBody.class)))
@APIResponse(responseCode = "204", description = "Done, for those who may not read the order; its new version as ETag.")
@APIResponse(responseCode = "404", description = "No such order, or not for this caller.")
@APIResponse(responseCode = "409", description = "Somebody changed it since; look again.")
public class OrderStepsResource {

    @Inject
    RepairDesk desk;

    @Inject
    EngineerRounds rounds;

    @Inject
    OrderAnswers answers;

    @Inject
    Clock clock;

    /** @param engineerId who gets the order; see {@code GET /v1/repairs/engineers} */
    public record Dispatch(UUID engineerId) {}

    /** @param reason in words, kept in the timeline */
    public record Reason(String reason) {}

    /** @param copyIsBack the paper copy signed by the owner is here; not needed when the owner signed on the phone */
    public record Filing(boolean copyIsBack) {}

    @POST
    @Path("{id}/dispatch")
    @Operation(summary = "Give the order to an engineer")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: NORMAL_ORDERS_ARE_DISPATCHED_BY_THE_REPAIR_LEAD, ONLY_RECEIVED_ORDERS_ARE_DISPATCHED,"
                            + " ORDERS_ARE_DISPATCHED_TO_ENGINEERS.")
    public Response dispatch(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Dispatch dispatch) {
        desk.dispatch(id, version.value(), dispatch.engineerId());
        return answers.now(id);
    }

    @POST
    @Path("{id}/recall")
    @Operation(summary = "Take it back from an engineer who has not accepted it yet")
    @APIResponse(responseCode = "422", description = "A rule: ONLY_DISPATCHED_ORDERS_ARE_RECALLED.")
    public Response recall(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        desk.recall(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(
            summary = "The owner objects to the repair",
            description = "The repair lead signs for it next, then reception voids (R-5).")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_WITHDRAWAL_STATES_ITS_REASON, OWNERS_OBJECT_BEFORE_THE_WORK_IS_FINISHED.")
    public Response withdraw(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Reason reason) {
        desk.object(id, version.value(), reason.reason());
        return answers.now(id);
    }

    @POST
    @Path("{id}/void")
    @Operation(summary = "Strike off an order whose withdrawal the repair lead has signed")
    @APIResponse(responseCode = "422", description = "A rule: ONLY_WITHDRAWN_ORDERS_ARE_VOIDED.")
    public Response annul(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        desk.annul(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/missing-copy")
    @Operation(summary = "Say why the signed paper copy has not come back")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_MISSING_COPY_STATES_ITS_REASON, WORK_IS_FINISHED_ON_SITE.")
    public Response missingCopy(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Reason reason) {
        desk.copyIsMissing(id, version.value(), reason.reason());
        return answers.now(id);
    }

    @POST
    @Path("{id}/file")
    @Operation(summary = "File an order in a room after the visit")
    @APIResponse(
            responseCode = "422",
            description = "A rule: ORDERS_IN_ROOMS_ARE_FILED_AFTER_THE_VISIT, AN_ORDER_IS_FILED_WITH_ITS_SIGNED_COPY,"
                    + " AN_ORDER_IS_FILED_WHEN_IT_IS_PAID.")
    public Response file(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Filing filing) {
        desk.file(id, version.value(), filing.copyIsBack());
        return answers.now(id);
    }

    @GET
    @Path("mine")
    @Operation(summary = "What the engineer who asks has in hand, the most urgent first")
    public List<OrderBody> mine() {
        return rounds.mine().stream()
                .map(row -> OrderBody.of(row, clock.instant()))
                .toList();
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "The engineer accepts the order")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: ONLY_DISPATCHED_ORDERS_ARE_ACCEPTED, ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER.")
    public Response accept(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        rounds.accept(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/decline")
    @Operation(summary = "The engineer cannot take the order; it waits to be dispatched again")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_DECLINED_ORDER_STATES_ITS_REASON, ONLY_UNSTARTED_ORDERS_ARE_DECLINED,"
                    + " ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER.")
    @APIResponse(responseCode = "204", description = "Declined; the order is no longer this engineer's to see.")
    public Response decline(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Reason reason) {
        rounds.decline(id, version.value(), reason.reason());
        return Response.noContent().build();
    }

    @POST
    @Path("{id}/arrive")
    @Operation(summary = "The engineer has arrived")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: AN_ENGINEER_ACCEPTS_BEFORE_ARRIVING, ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER.")
    public Response arrive(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        rounds.arrive(id, version.value());
        return answers.now(id);
    }

    @PUT
    @Path("{id}/signature")
    @Consumes("image/png")
    @Operation(summary = "The owner's signature, drawn on the engineer's phone: a PNG")
    @APIResponse(
            responseCode = "422",
            description = "A rule: THE_OWNER_SIGNS_WHILE_THE_ENGINEER_IS_ON_SITE, archive.A_SIGNATURE_IS_PNG.")
    public Response signature(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, byte[] png) {
        rounds.ownerSigns(id, version.value(), png);
        return answers.now(id);
    }

    @POST
    @Path("{id}/finish")
    @Operation(
            summary = "The work is done",
            description =
                    "In a room the owner has signed before (PUT …/signature), or on the paper copy (signedOnPaper). A"
                            + " fee opens a charge in billing. Amounts in yuan.")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: WORK_IS_FINISHED_ON_SITE, THE_OWNER_SIGNS_FOR_WORK_IN_THE_ROOM, A_FINISHED_REPAIR_SAYS_WHAT_WAS_DONE,"
                            + " BAD_OWNER_MATERIAL_IS_WARNED_ABOUT_AND_THE_OWNER_CHOOSES, A_FEE_NOT_TOLD_BEFOREHAND_STATES_WHAT_DIFFERS,"
                            + " PUBLIC_REPAIRS_ARE_FREE, FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE, A_QUANTITY_CAN_BE_COUNTED, A_REPAIR_COSTS_LESS_THAN_TEN_MILLION,"
                            + " kernel.A_TEXT_FITS_ITS_PLACE, ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER.")
    public Response finish(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull WorkDone work) {
        rounds.finish(id, version.value(), work);
        return answers.now(id);
    }
}
