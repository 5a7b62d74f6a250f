package io.jinlin.platform.rest;

import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.access.Access;
import io.jinlin.platform.access.AccessCounter;
import io.jinlin.platform.rest.AccessesResource.AccessFacts;
import io.jinlin.restshell.PageRequest;
import io.jinlin.restshell.RestRule;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** An operator's time-boxed accesses to a company. */
@Path("v1/platform/console/tenants/{alias}/accesses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsoleAccessesResource {

    @Inject
    AccessCounter counter;

    @Inject
    Clock clock;

    /**
     * What an operator asks for; the company reads it.
     *
     * @param ticket the number of the company's question, 2 to 60 characters
     * @param reason in words, 5 to 300 characters
     * @param minutes 5 to 240; an hour if nothing is said
     */
    public record AccessWish(String ticket, String reason, @Nullable Integer minutes) {

        Access.Wish wish() {
            return new Access.Wish(ticket, reason, Objects.requireNonNullElse(minutes, Access.Wish.USUAL_MINUTES));
        }
    }

    @GET
    @Operation(summary = "Accesses of operators to the company, the latest first")
    public Slice<AccessFacts> list(@PathParam("alias") String alias, @BeanParam PageRequest page) {
        var read = counter.page(new TenantId(alias), page.after(), page.limit());
        return new Slice<>(
                read.rows().stream()
                        .map(access -> AccessFacts.of(access, clock))
                        .toList(),
                read.next());
    }

    @POST
    @Operation(
            summary = "Ask for access to the company",
            description =
                    "It begins at once, is in the company's audit trail, and is shown to its administrators, who may end it. While it runs, the"
                            + " caller's reading requests to everything but `/v1/platform/console`, `tenants`, `imports` and `migrations` are"
                            + " answered from that company, each noted in its trail; nothing is changed, revealed, printed or exported. One at a"
                            + " time.")
    @APIResponse(
            responseCode = "201",
            description = "It runs.",
            content = @Content(schema = @Schema(implementation = AccessFacts.class)))
    public Response ask(
            @PathParam("alias") String alias,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull AccessWish wish) {
        if (key == null || !key.matches("[\\x21-\\x7e]{8,100}")) {
            throw new RuleViolation(RestRule.A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY).at("Idempotency-Key");
        }
        var access = counter.ask(new TenantId(alias), key, wish.wish());
        return Response.status(Response.Status.CREATED)
                .entity(AccessFacts.of(access, clock))
                .build();
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End an access before its time")
    public AccessFacts end(@PathParam("alias") String alias, @PathParam("id") UUID id) {
        return AccessFacts.of(counter.end(new TenantId(alias), id), clock);
    }
}
