package io.jinlin.identity.rest;

import io.jinlin.identity.machine.MachineDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Programs that act for the company. */
@Path("v1/identity/machine-clients")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MachineResource {

    @Inject
    MachineDesk desk;

    /**
     * A program to be registered.
     *
     * @param name lower-case letters, digits and dashes, such as {@code accounting}
     * @param position the one position whose permissions it gets, everywhere in the company
     */
    public record NewMachine(String name, String position) {}

    @POST
    @Operation(
            summary = "Register a program",
            description =
                    "Answers with the client's id and secret, for tokens by client credentials. The same name again"
                            + " answers with the same.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = MachineDesk.Credentials.class)))
    public Response register(@NotNull NewMachine machine) {
        var credentials = desk.register(machine.name(), machine.position());
        return Response.status(Response.Status.CREATED).entity(credentials).build();
    }
}
