package io.jinlin.identity.rest;

import io.jinlin.identity.invitation.InvitationDesk;
import io.jinlin.identity.invitation.InvitationOffice;
import io.jinlin.identity.invitation.InvitationRow;
import io.jinlin.identity.invitation.NewInvitation;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** People who are asked to work for the company. */
@Path("v1/identity/invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {

    private static final int MOST = 100;

    @Inject
    InvitationOffice office;

    @Inject
    InvitationDesk desk;

    /**
     * Somebody to be invited.
     *
     * @param email where the letter goes; or
     * @param phone how the person is reached: the link in the answer is handed over by the caller, no message is sent
     * @param places where to work; left out or empty: everywhere
     */
    public record NewGuest(
            String fullName,
            @Nullable String email,
            @Nullable String phone,
            Set<String> positions,
            @Nullable List<NewPlace> places) {}

    @GET
    @Operation(
            summary = "Invitations, the latest first",
            description = "`OPEN`, `ACCEPTED`, `WITHDRAWN` or `EXPIRED`; addresses masked.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<InvitationRow> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("20") int limit) {
        return desk.page(After.of(after), Math.max(1, Math.min(limit, MOST)));
    }

    @POST
    @Operation(
            summary = "Invite somebody",
            description =
                    "By e-mail the letter brings the link; by telephone the answer does. The link is good once and for seven days."
                            + " Whether the person has an account already is told to nobody.")
    @APIResponse(
            responseCode = "201",
            description = "Invited.",
            content = @Content(schema = @Schema(implementation = InvitationOffice.OnItsWay.class)))
    public Response invite(@NotNull NewGuest guest) {
        var sent = office.invite(new NewInvitation(
                guest.fullName(), guest.email(), guest.phone(), guest.positions(), NewPlace.places(guest.places())));
        return Response.status(Response.Status.CREATED).entity(sent).build();
    }

    @POST
    @Path("{id}/renew")
    @Operation(
            summary = "Invite once more",
            description = "With another link, good for seven days; the one before is worth nothing.")
    public InvitationOffice.OnItsWay renew(@PathParam("id") UUID id) {
        return office.renew(id);
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Take an invitation back", description = "Its link is worth nothing from now on.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdraw(@PathParam("id") UUID id) {
        desk.withdraw(id);
    }
}
