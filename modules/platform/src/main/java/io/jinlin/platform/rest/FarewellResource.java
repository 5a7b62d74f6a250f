package io.jinlin.platform.rest;

import io.jinlin.platform.deletion.DeletionDesk;
import io.jinlin.platform.deletion.DeletionRow;
import io.jinlin.tenancy.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** When the data of a company that has cancelled is deleted; answered also while it is suspended. */
@Path("v1/platform/subscription/deletion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FarewellResource {

    @Inject
    DeletionDesk desk;

    /**
     * The deletion of the company's data; everything is empty where nobody has asked for it.
     *
     * @param deletedFrom the day on which it begins; until then it may be withdrawn
     * @param ofCompany the company asked for it by cancelling; what the operator ordered only the operator withdraws
     */
    public record Farewell(
            DeletionRow.@Nullable State state,
            @Nullable Instant askedAt,
            @Nullable LocalDate deletedFrom,
            boolean ofCompany) {

        static Farewell of(DeletionRow row) {
            return new Farewell(
                    row.state(),
                    row.orderedAt(),
                    LocalDate.ofInstant(row.dueAt(), BusinessClock.ZONE),
                    row.ofCompany());
        }
    }

    @GET
    @Operation(summary = "When the company's data is deleted")
    public Farewell current() {
        return desk.current().map(Farewell::of).orElseGet(() -> new Farewell(null, null, null, false));
    }

    @POST
    @Path("withdrawal")
    @Operation(
            summary = "Keep the data after all",
            description =
                    "The subscription stays cancelled until a plan is chosen. Possible until the deletion begins.")
    @APIResponse(responseCode = "200", description = "Withdrawn.")
    public Farewell withdraw() {
        return Farewell.of(desk.withdraw());
    }
}
