package io.jinlin.identity.rest;

import io.jinlin.identity.Authority;
import io.jinlin.identity.authority.AuthorityDesk;
import io.jinlin.identity.permission.Position;
import io.jinlin.identity.permission.PositionDesk;
import io.jinlin.identity.permission.PositionOffice;
import io.jinlin.identity.permission.PositionRights;
import io.jinlin.kernel.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Positions of the company: what they are called, what they may do, and how far they go alone. */
@Path("v1/identity/positions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PositionsResource {

    @Inject
    PositionDesk desk;

    @Inject
    PositionOffice office;

    @Inject
    AuthorityDesk authorities;

    /**
     * A position of the company's own.
     *
     * @param code lower-case letters, digits and dashes; it stays
     * @param english shown to readers of English; may be empty
     * @param rank 1 to 999; the smaller, the higher
     * @param like code of a position whose permissions it begins with
     */
    public record NewPosition(String code, String name, @Nullable String english, int rank, @Nullable String like) {}

    /**
     * @param seen what the position may do as far as the caller knows
     * @param wanted what it may do from now on
     */
    public record Permissions(Set<String> seen, Set<String> wanted) {}

    /** How far one act goes. */
    public record Limit(Authority act, Money upTo) {}

    /**
     * @param seen the limits as far as the caller knows
     * @param wanted the limits from now on; what is not among them has none
     */
    public record Limits(List<Limit> seen, List<Limit> wanted) {}

    @GET
    @Operation(summary = "The company's positions, the highest first", description = "With what each may do.")
    public List<PositionRights> list() {
        return desk.positions();
    }

    @POST
    @Operation(
            summary = "Add a position of one's own",
            description = "It may do nothing at first, or what the position in `like` may.")
    @APIResponse(responseCode = "201", description = "Added.")
    public Response add(@NotNull NewPosition position) {
        var english = position.english() == null ? "" : position.english();
        var like = position.like() == null ? "" : position.like();
        office.add(new Position(position.code(), position.name(), english, position.rank()), like);
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("{code}/retire")
    @Operation(
            summary = "Give a position to nobody any more",
            description = "Only when nobody who is here holds it (422).")
    @APIResponse(responseCode = "204", description = "Retired.")
    public void retire(@PathParam("code") String code) {
        office.retire(code);
    }

    @POST
    @Path("{code}/revive")
    @Operation(summary = "Give a retired position out again", description = "With the permissions of before.")
    @APIResponse(responseCode = "204", description = "Given out again.")
    public void revive(@PathParam("code") String code) {
        office.revive(code);
    }

    @PUT
    @Path("{code}/permissions")
    @Operation(
            summary = "Decide what a position may do",
            description =
                    "Exactly what is in `wanted`. If it may do something else than `seen` by now, nothing happens (409).")
    @APIResponse(responseCode = "204", description = "Decided; it counts at once.")
    public void permissions(@PathParam("code") String code, @NotNull Permissions permissions) {
        desk.change(code, permissions.seen(), permissions.wanted());
    }

    @GET
    @Path("{code}/limits")
    @Operation(
            summary = "How far a position goes alone",
            description =
                    "In yuan; what is not among them has no limit besides its permission, and `0.00` is not at all.")
    public List<Limit> limits(@PathParam("code") String code) {
        return authorities.of(code).entrySet().stream()
                .map(limit -> new Limit(limit.getKey(), limit.getValue()))
                .toList();
    }

    @PUT
    @Path("{code}/limits")
    @Operation(
            summary = "Decide how far a position goes alone",
            description = "If the limits are others than `seen` by now, nothing happens (409).")
    @APIResponse(responseCode = "204", description = "Decided; it counts at once.")
    public void decideLimits(@PathParam("code") String code, @NotNull Limits limits) {
        authorities.change(code, byAct(limits.seen()), byAct(limits.wanted()));
    }

    private static Map<Authority, Money> byAct(List<Limit> limits) {
        var all = new EnumMap<Authority, Money>(Authority.class);
        limits.forEach(limit -> all.put(limit.act(), limit.upTo()));
        return all;
    }
}
