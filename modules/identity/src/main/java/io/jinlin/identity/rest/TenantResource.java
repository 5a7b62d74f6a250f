package io.jinlin.identity.rest;

import io.jinlin.identity.provisioning.OperatorDesk;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Companies of the platform, for its operator. */
@Path("v1/platform/tenants/{alias}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenantResource {

    @Inject
    OperatorDesk desk;

    /** A company to be opened. */
    public record NewTenant(String name, Administrator administrator) {}

    /** The first person of the company; an account of that name that exists keeps its password. */
    public record Administrator(String username, String fullName, String password) {}

    /**
     * How far the company is.
     *
     * @param step the last step reached, or the one that failed
     * @param problem why it does not go on; it is tried again by itself
     */
    public record TenantState(
            String alias, String name, String state, @Nullable String step, @Nullable String problem) {}

    @PUT
    @Operation(
            summary = "Open a company",
            description =
                    "Sets up schema, tables, positions, organisation and administrator in the background. The same"
                            + " request again continues what was interrupted. Only with the platform operator's token.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; read the same address until `state` is `READY`.",
            content = @Content(schema = @Schema(implementation = TenantState.class)))
    public Response open(@PathParam("alias") String alias, @NotNull NewTenant tenant) {
        var administrator = tenant.administrator();
        var opened = desk.open(
                new TenantId(alias),
                tenant.name(),
                administrator.username(),
                administrator.fullName(),
                administrator.password());
        return Response.accepted(shown(opened)).build();
    }

    @GET
    @Operation(summary = "How far a company is", description = "`PROVISIONING`, `READY`, `FAILED` or `SUSPENDED`.")
    public TenantState read(@PathParam("alias") String alias) {
        return shown(desk.read(new TenantId(alias)));
    }

    private static TenantState shown(Tenant tenant) {
        return new TenantState(
                tenant.id().alias(), tenant.name(), tenant.state().name(), tenant.step(), tenant.problem());
    }
}
