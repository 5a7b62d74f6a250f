package io.jinlin.identity.rest;

import io.jinlin.identity.deputy.DeputyDesk;
import io.jinlin.identity.deputy.DeputyRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who stands in for whom. */
@Path("v1/identity/staff/{id}/deputies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeputiesResource {

    @Inject
    DeputyDesk desk;

    /**
     * Somebody to stand in for the person of the address.
     *
     * @param startsAt from then on, by itself
     * @param endsAt the first moment at which it is over, by itself
     * @param administers also as administrator, if the absent person is one
     */
    public record NewDeputy(UUID deputyId, Instant startsAt, Instant endsAt, boolean administers) {}

    /** The deputyship's key. */
    public record Appointed(UUID id) {}

    @GET
    @Operation(
            summary = "Who stands in for somebody, and for whom that person stands in",
            description = "The latest first; also what is over.")
    public List<DeputyRow> list(@PathParam("id") UUID id) {
        return desk.about(id);
    }

    @POST
    @Operation(
            summary = "Appoint a deputy",
            description =
                    "While it lasts the deputy holds the absent person's positions where that person works, besides the own ones;"
                            + " it begins and ends by itself within seconds.")
    @APIResponse(
            responseCode = "201",
            description = "Appointed.",
            content = @Content(schema = @Schema(implementation = Appointed.class)))
    public Response appoint(@PathParam("id") UUID id, @NotNull NewDeputy deputy) {
        var appointed = desk.appoint(id, deputy.deputyId(), deputy.startsAt(), deputy.endsAt(), deputy.administers());
        return Response.status(Response.Status.CREATED)
                .entity(new Appointed(appointed))
                .build();
    }

    @POST
    @Path("{deputyship}/end")
    @Operation(summary = "End a deputyship before its time", description = "What is over stays over (422).")
    @APIResponse(responseCode = "204", description = "Ended.")
    public void end(@PathParam("id") UUID id, @PathParam("deputyship") UUID deputyship) {
        desk.end(id, deputyship);
    }
}
