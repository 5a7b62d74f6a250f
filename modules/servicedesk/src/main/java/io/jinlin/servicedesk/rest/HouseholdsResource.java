package io.jinlin.servicedesk.rest;

import io.jinlin.servicedesk.household.HouseholdDesk;
import io.jinlin.servicedesk.household.HouseholdPanel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The household panel 业务受理 over HTTP. */
@Path("v1/servicedesk/households")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Households", description = "Everything about one room on one screen 业务受理.")
public class HouseholdsResource {

    @Inject
    HouseholdDesk desk;

    @GET
    @Path("{roomId}")
    @Operation(
            summary = "Who lives there, what they owe, what is open, and what happened",
            description = "Personal data is masked; money is CNY. Money shows only to those who may see charges.")
    @APIResponse(responseCode = "404", description = "No such room, or not for this caller.")
    public HouseholdPanel panel(@PathParam("roomId") UUID roomId) {
        return desk.panel(roomId);
    }
}
