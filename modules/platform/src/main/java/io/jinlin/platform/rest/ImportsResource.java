package io.jinlin.platform.rest;

import io.jinlin.platform.intake.ImportRow;
import io.jinlin.platform.intake.IntakeDesk;
import io.jinlin.tenancy.TenantId;
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
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Archives of exports that are to become companies here, for the platform's operator. */
@Path("v1/platform/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Export")
public class ImportsResource {

    @Inject
    IntakeDesk desk;

    /**
     * The company that an archive becomes.
     *
     * @param alias not known here yet
     * @param administrator gets the position of an administrator everywhere, whether on the archive's staff or not
     */
    public record NewCompany(String alias, String name, Administrator administrator) {}

    /** What stands before an {@code @} in the user name is kept, the company's alias follows it. */
    public record Administrator(String username, String fullName, String password) {}

    @POST
    @Consumes("application/zip")
    @Operation(
            summary = "Send an archive",
            description =
                    "The body is the archive itself. It is kept when a known platform has signed it and every file is what its"
                            + " manifest says; of anything else nothing is kept.")
    @APIResponse(
            responseCode = "201",
            description = "What is in it.",
            content = @Content(schema = @Schema(implementation = ImportRow.class)))
    public Response send(InputStream archive) {
        var taken = desk.take(archive);
        return Response.created(URI.create("v1/platform/imports/" + taken.id()))
                .entity(taken)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "What is in an archive and what became of it",
            description = "`FAILED` names the rule it breaks in `problem`; then nothing of it is left but the archive.")
    public ImportRow row(@PathParam("id") UUID id) {
        return desk.row(id);
    }

    @PUT
    @Path("{id}/company")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a new company of an archive",
            description =
                    "In the background; the company opens when everything is in. Whatever fails, nothing is half there.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; read the import until `state` is `DONE` or `FAILED`.",
            content = @Content(schema = @Schema(implementation = ImportRow.class)))
    public Response order(@PathParam("id") UUID id, @NotNull NewCompany company) {
        var administrator = company.administrator();
        var ordered = desk.order(
                id,
                new TenantId(company.alias()),
                company.name(),
                administrator.username(),
                administrator.fullName(),
                administrator.password());
        return Response.accepted(ordered).build();
    }
}
