package io.jinlin.platform.rest;

import io.jinlin.identity.AuditTrail.Noted;
import io.jinlin.kernel.Slice;
import io.jinlin.platform.access.Access;
import io.jinlin.platform.access.HostDesk;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The accesses of the platform's operators to the caller's company. */
@Path("v1/platform/accesses")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccessesResource {

    @Inject
    HostDesk desk;

    @Inject
    Clock clock;

    /**
     * An operator's access to a company.
     *
     * @param state {@code BEGINNING}, {@code RUNNING}, {@code ENDED} by somebody or {@code EXPIRED} by itself
     * @param endsAt when it ends by itself
     * @param endedBy {@code OPERATOR} or {@code COMPANY}; null where it ended by itself or runs
     */
    public record AccessFacts(
            UUID id,
            String company,
            String operator,
            String ticket,
            String reason,
            Instant beginsAt,
            Instant endsAt,
            String state,
            @Nullable Instant endedAt,
            @Nullable String endedBy,
            @Nullable String endedName) {

        static AccessFacts of(Access access, Clock clock) {
            var end = access.end();
            return new AccessFacts(
                    access.id(),
                    access.company().alias(),
                    access.operator().name(),
                    access.ticket(),
                    access.reason(),
                    access.beginsAt(),
                    access.endsAt(),
                    access.stateAt(clock).name(),
                    end == null ? null : end.at(),
                    end == null ? null : end.side().name(),
                    end == null ? null : end.name());
        }
    }

    /**
     * Something an operator opened.
     *
     * @param path its address without what was asked for
     * @param object the key of the thing it shows; empty where it shows many or none
     */
    public record Opening(Instant at, String operator, String method, String path, String object) {

        static Opening of(Noted noted) {
            return new Opening(
                    noted.at(),
                    noted.actor(),
                    noted.details().getOrDefault("method", ""),
                    noted.details().getOrDefault("path", ""),
                    noted.details().getOrDefault("object", ""));
        }
    }

    @GET
    @Operation(summary = "When operators of the platform looked at this company, and why; the latest first")
    public Slice<AccessFacts> list(@BeanParam PageRequest page) {
        var read = desk.page(page.after(), page.limit());
        return new Slice<>(
                read.rows().stream()
                        .map(access -> AccessFacts.of(access, clock))
                        .toList(),
                read.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One access")
    public AccessFacts access(@PathParam("id") UUID id) {
        return AccessFacts.of(desk.access(id), clock);
    }

    @GET
    @Path("{id}/openings")
    @Operation(summary = "What was opened during it, the latest first", description = "From the company's audit trail.")
    public Slice<Opening> openings(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        var read = desk.openings(id, page.after(), page.limit());
        return new Slice<>(read.rows().stream().map(Opening::of).toList(), read.next());
    }

    @POST
    @Path("{id}/end")
    @Operation(summary = "End it at once", description = "The operator's next request is refused.")
    public AccessFacts end(@PathParam("id") UUID id) {
        return AccessFacts.of(desk.end(id), clock);
    }
}
