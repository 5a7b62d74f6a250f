package io.jinlin.repairs.rest;

import io.jinlin.repairs.order.RepairLeadDesk;
import io.jinlin.repairs.rest.OrderStepsResource.Reason;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the repair lead signs for. Each takes the version seen and answers with the order as it is now. */
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
public class OrderSigningResource {

    @Inject
    RepairLeadDesk desk;

    @Inject
    OrderAnswers answers;

    @POST
    @Path("{id}/confirm")
    @Operation(
            summary = "The repair lead signs for the finished work",
            description = "An order in a room that is free or paid is settled at once, and the owner may be visited.")
    @APIResponse(responseCode = "422", description = "A rule: ONLY_FINISHED_ORDERS_ARE_CONFIRMED.")
    public Response confirm(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        desk.confirm(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/file-public")
    @Operation(summary = "File a confirmed order in a public area: no owner signs, nobody is visited")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: PUBLIC_ORDERS_ARE_FILED_AFTER_CONFIRMATION, ORDERS_IN_ROOMS_ARE_FILED_AFTER_THE_VISIT.")
    public Response filePublic(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        desk.filePublic(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/sign-withdrawal")
    @Operation(summary = "The repair lead signs that the owner withdraws the repair")
    @APIResponse(responseCode = "422", description = "A rule: ONLY_OBJECTIONS_ARE_SIGNED_FOR.")
    public Response signWithdrawal(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        desk.signWithdrawal(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "The owner wants the repair after all")
    @APIResponse(responseCode = "422", description = "A rule: ONLY_OBJECTIONS_ARE_SIGNED_FOR.")
    public Response resume(@PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version) {
        desk.resume(id, version.value());
        return answers.now(id);
    }

    @POST
    @Path("{id}/hand-over")
    @Operation(summary = "A defect under warranty goes to the developer's construction department")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_HAND_OVER_STATES_ITS_REASON, ONLY_UNFINISHED_ORDERS_GO_TO_THE_DEVELOPER.")
    public Response handOver(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Reason reason) {
        desk.handOver(id, version.value(), reason.reason());
        return answers.now(id);
    }

    @POST
    @Path("{id}/take-back")
    @Operation(summary = "The developer does not do it: the order is ours again")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_HAND_OVER_STATES_ITS_REASON, ONLY_ORDERS_WITH_THE_DEVELOPER_COME_BACK.")
    public Response takeBack(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Reason reason) {
        desk.takeBack(id, version.value(), reason.reason());
        return answers.now(id);
    }

    @POST
    @Path("{id}/developer-finish")
    @Operation(
            summary = "The developer has put it right and the repair lead has seen it",
            description = "The reason says what was found.")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_FINISHED_REPAIR_SAYS_WHAT_WAS_DONE, ONLY_ORDERS_WITH_THE_DEVELOPER_COME_BACK.")
    public Response developerFinish(
            @PathParam("id") UUID id, @NotNull @HeaderParam("If-Match") Version version, @NotNull Reason reason) {
        desk.finishedByDeveloper(id, version.value(), reason.reason());
        return answers.now(id);
    }
}
