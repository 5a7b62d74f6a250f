package io.jinlin.identity.rest;

import io.jinlin.identity.staff.Assignment;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffFilter;
import io.jinlin.identity.staff.StaffOffice;
import io.jinlin.identity.staff.StaffRow;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** People who work for the company. */
@Path("v1/identity/staff")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    private static final int MOST = 100;

    @Inject
    StaffOffice office;

    @Inject
    StaffDesk desk;

    /**
     * Somebody to be taken on, or assigned anew.
     *
     * @param password left out: one is invented, told once, and to be changed at the first sign-in
     * @param places where to work; left out or empty: everywhere
     */
    public record NewStaff(
            String username,
            String fullName,
            @Nullable String password,
            Set<String> positions,
            @Nullable List<NewPlace> places) {}

    /** The member of staff; the temporary password only when one was invented for a new account. */
    public record Assigned(StaffRow staff, @Nullable String temporaryPassword) {}

    @GET
    @Operation(
            summary = "The company's staff, by the sound of their names",
            description =
                    "Those who work where the caller works. `q`: part of a name or user name, or the beginning of its pinyin or"
                            + " initials; `position`: a position's code; `active=false`: those who left.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<StaffRow> list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("position") @Nullable String position,
            @QueryParam("active") @DefaultValue("true") boolean active,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        return desk.page(new StaffFilter(text, position, active), After.of(after), Math.max(1, Math.min(limit, MOST)));
    }

    @POST
    @Operation(
            summary = "Take somebody on or assign them anew",
            description =
                    "One person is one `username`: the same request again changes nothing. A name without `@` is completed with"
                            + " the company's alias. Somebody of another company agrees first (POST v1/me/consents) and"
                            + " keeps password and positions there.")
    @APIResponse(
            responseCode = "201",
            description = "Assigned; effective at once.",
            content = @Content(schema = @Schema(implementation = Assigned.class)))
    public Response assign(@NotNull NewStaff staff) {
        var assigned = office.assign(
                new Assignment(staff.username(), staff.fullName(), staff.positions(), NewPlace.places(staff.places())),
                staff.password());
        return Response.created(URI.create("v1/identity/staff/" + assigned.id()))
                .entity(new Assigned(desk.row(assigned.id()), assigned.temporaryPassword()))
                .build();
    }
}
