package io.jinlin.identity.rest;

import io.jinlin.identity.CurrentStaff;
import io.jinlin.identity.staff.ConsentDesk;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Whoever asks. */
@Path("v1/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    CurrentStaff staff;

    @Inject
    Tenancy tenancy;

    @Inject
    Tenants tenants;

    @Inject
    ConsentDesk consents;

    /**
     * Who asks, for which company, as what.
     *
     * @param kind {@code STAFF}, {@code MACHINE} or {@code OPERATOR}
     * @param everywhere whether every project may be seen; otherwise those in {@code projects} whole, and {@code buildings}
     */
    public record Me(
            UUID id,
            String kind,
            String username,
            String name,
            @Nullable Company company,
            List<String> positions,
            List<String> permissions,
            boolean everywhere,
            Set<UUID> projects,
            Set<UUID> buildings) {}

    /** The company of this session. */
    public record Company(String alias, String name) {}

    @GET
    @Operation(
            summary = "Who I am here",
            description = "Name, company, positions, permissions and places of the caller.")
    public Me me() {
        var badge = staff.badge();
        var company = tenancy.current()
                .flatMap(tenant -> tenants.find(tenant.alias()))
                .map(tenant -> new Company(tenant.id().alias(), tenant.name()))
                .orElse(null);
        return new Me(
                badge.id(),
                badge.kind().name(),
                badge.username(),
                badge.name(),
                company,
                badge.positions().stream().sorted().toList(),
                badge.permissions().stream().sorted().toList(),
                badge.reach().everywhere(),
                badge.reach().projects(),
                badge.reach().buildings());
    }

    /** @param company its alias, for example {@code xinghe} */
    public record Consent(String company) {}

    @POST
    @Path("consents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "I agree that another company takes me on too",
            description =
                    "For a week. Whether there is such a company is not told. Its administrator then assigns positions under my"
                            + " username, and I choose the company when I sign in.")
    @APIResponse(responseCode = "204", description = "Noted.")
    public void consent(@NotNull Consent consent) {
        consents.give(consent.company());
    }
}
