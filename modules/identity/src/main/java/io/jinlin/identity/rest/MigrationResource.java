package io.jinlin.identity.rest;

import io.jinlin.identity.provisioning.MigrationDesk;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.MigrationState;
import io.jinlin.tenancy.Rollout;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** How the companies' tables come along after an update, for the platform's operator. */
@Path("v1/platform/migrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MigrationResource {

    private static final int MOST = 100;

    @Inject
    MigrationDesk desk;

    /**
     * The waves of this version.
     *
     * @param state {@code RUNNING}, {@code STOPPED} after failures, or {@code DONE}
     * @param wave the last one begun; 0 are the canaries
     * @param waiting companies that are behind and have not been tried
     * @param failed companies that are behind and were tried
     */
    public record MigrationWaves(
            String fingerprint,
            String state,
            int wave,
            long waiting,
            long failed,
            @Nullable Instant changedAt,
            @Nullable String problem) {

        static MigrationWaves of(Rollout rollout) {
            return new MigrationWaves(
                    rollout.fingerprint(),
                    rollout.state().name(),
                    rollout.wave(),
                    rollout.waiting(),
                    rollout.failed(),
                    rollout.changedAt(),
                    rollout.problem());
        }
    }

    /**
     * A company's schema.
     *
     * @param behind whether this version has migrations that it has not
     * @param served whether this version works with it as it is; otherwise the company is told 503
     * @param canary whether it is migrated before the others
     * @param failure why the last attempt failed
     */
    public record CompanySchema(
            String alias,
            boolean behind,
            boolean served,
            boolean canary,
            @Nullable String fingerprint,
            @Nullable Instant migratedAt,
            @Nullable Instant failedAt,
            @Nullable String failure,
            int attempts) {

        static CompanySchema of(MigrationState state) {
            return new CompanySchema(
                    state.tenant().alias(),
                    state.isBehind(),
                    state.isServed(),
                    state.canary(),
                    state.fingerprint(),
                    state.migratedAt(),
                    state.failedAt(),
                    state.failure(),
                    state.attempts());
        }
    }

    /** @param canary whether the company is migrated before the others */
    public record Canary(boolean canary) {}

    @GET
    @Operation(
            summary = "How the waves go",
            description = "Only with the platform operator's token, as everything here.")
    public MigrationWaves waves() {
        return MigrationWaves.of(desk.rollout());
    }

    @GET
    @Path("schemas")
    @Operation(summary = "How far each company's schema is, by alias")
    @APIResponse(responseCode = "200", description = "rows, and next: the cursor of the following page.")
    @APIResponse(responseCode = "404", description = "A limit that is no number.")
    public Slice<CompanySchema> schemas(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("20") int limit) {
        var from = After.of(after);
        var most = Math.max(1, Math.min(limit, MOST));
        var read = desk.page(from.isStart() ? null : from.string(0), most + 1).stream()
                .map(CompanySchema::of)
                .toList();
        return Slice.of(read, most, last -> After.encode(last.alias()));
    }

    @POST
    @Path("continue")
    @Operation(summary = "Begin the next wave", description = "Whatever failed in the last one stays as it is.")
    public MigrationWaves goOn() {
        return MigrationWaves.of(desk.goOn());
    }

    @POST
    @Path("retry")
    @Operation(summary = "Try again what failed", description = "The waves go on when it succeeds.")
    public MigrationWaves retry() {
        return MigrationWaves.of(desk.retry());
    }

    @PUT
    @Path("schemas/{alias}/canary")
    @Operation(summary = "Migrate a company before the others, or no longer")
    @APIResponse(responseCode = "204", description = "Noted, for the next update.")
    public void canary(@PathParam("alias") String alias, @NotNull Canary canary) {
        desk.canary(new TenantId(alias), canary.canary());
    }
}
