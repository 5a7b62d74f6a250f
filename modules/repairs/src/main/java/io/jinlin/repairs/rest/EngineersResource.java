package io.jinlin.repairs.rest;

import io.jinlin.repairs.order.DispatchBoard;
import io.jinlin.repairs.order.EngineerLoad;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who repairs. */
@Path("v1/repairs/engineers")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Engineers", description = "Who gets orders, and how much they have in hand.")
public class EngineersResource {

    @Inject
    DispatchBoard board;

    @GET
    @Operation(
            summary = "Engineers with the orders they have in hand, by name",
            description = "With order=<id> only those who work where that order is: the ones it may be dispatched to.")
    public List<EngineerLoad> engineers(@QueryParam("order") @Nullable UUID order) {
        return board.engineers(order);
    }
}
