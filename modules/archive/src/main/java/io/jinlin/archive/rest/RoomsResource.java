package io.jinlin.archive.rest;

import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.HouseholdCard;
import io.jinlin.archive.RoomKind;
import io.jinlin.archive.room.RoomDesk;
import io.jinlin.archive.room.RoomFilter;
import io.jinlin.archive.room.RoomRow;
import io.jinlin.kernel.Slice;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rooms and their household cards. */
@Path("v1/archive/rooms")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Archive")
public class RoomsResource {

    @Inject
    RoomDesk desk;

    @GET
    @Operation(
            summary = "Rooms within the caller's scope, as people count them: 3-2-901 before 3-2-1001",
            description = "area is the registered floor area in m²; the owner's name is masked.")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    public Slice<RoomRow> rooms(
            @QueryParam("projectId") @Nullable UUID projectId,
            @QueryParam("buildingId") @Nullable UUID buildingId,
            @QueryParam("kind") @Nullable RoomKind kind,
            @QueryParam("delivery") @Nullable DeliveryState delivery,
            @QueryParam("label")
                    @Parameter(description = "The beginning of the label or of the number on the door.")
                    @Nullable
                    String label,
            @BeanParam PageRequest page) {
        return desk.page(new RoomFilter(projectId, buildingId, kind, delivery, label), page.after(), page.limit());
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "A room with its household: who is there now and who was",
            description =
                    "area in m², shares in per cent; names and telephones masked. A contact in full is asked for at"
                            + " contacts/{personId}/reveal.")
    @APIResponse(responseCode = "200", description = "The household card.")
    @APIResponse(responseCode = "404", description = "No such room, or not for this caller.")
    public HouseholdCard room(@PathParam("id") UUID id) {
        return desk.card(id);
    }
}
