package io.jinlin.configuration.rest;

import io.jinlin.configuration.rest.ConfigurationResource.Publication;
import io.jinlin.configuration.rest.ConfigurationResource.VersionBody;
import io.jinlin.configuration.version.Draft;
import io.jinlin.configuration.version.DraftDesk;
import io.jinlin.configuration.version.PublicationDesk;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The draft of a subject, until it is published. */
@Path("v1/configuration/{subject}/draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Configuration")
public class DraftsResource {

    @Inject
    DraftDesk desk;

    @Inject
    PublicationDesk publications;

    /**
     * @param number which version it will be; 0 while there is no draft: the content then is what is in force
     * @param faults what stands in the way of publishing it
     */
    public record DraftBody(long version, int number, String content, List<FaultBody> faults) {

        static DraftBody of(Draft draft, Locale locale) {
            return new DraftBody(
                    draft.version(), draft.number(), draft.content(), FaultBody.of(draft.faults(), locale));
        }
    }

    /** @param content YAML, at most 64 KB */
    public record Written(String content) {}

    @GET
    @Operation(summary = "The draft, or what is in force to begin one with; its version as ETag")
    @APIResponse(
            responseCode = "200",
            description = "The draft.",
            content = @Content(schema = @Schema(implementation = DraftBody.class)))
    public Response draft(@PathParam("subject") String subject, @Context HttpHeaders headers) {
        var draft = DraftBody.of(desk.read(subject), Language.of(headers));
        return Answers.ok(draft, draft.version());
    }

    @PUT
    @Operation(
            summary = "Write the draft; If-Match \"0\" begins one",
            description =
                    "A draft with faults is kept all the same; they are listed in the answer and refused when it is published.")
    @APIResponse(
            responseCode = "200",
            description = "The draft with its faults, its new version as ETag.",
            content = @Content(schema = @Schema(implementation = DraftBody.class)))
    @APIResponse(responseCode = "409", description = "Somebody changed it since: who, and what, in the detail.")
    @APIResponse(responseCode = "428", description = "No If-Match.")
    public Response write(
            @PathParam("subject") String subject,
            @HeaderParam("If-Match") @NotNull Version version,
            @NotNull Written written,
            @Context HttpHeaders headers) {
        var draft = DraftBody.of(desk.save(subject, version.value(), written.content()), Language.of(headers));
        return Answers.ok(draft, draft.version());
    }

    @DELETE
    @Operation(summary = "Throw the draft away")
    @APIResponse(responseCode = "409", description = "Somebody changed it since, or there is none.")
    @APIResponse(responseCode = "428", description = "No If-Match.")
    public void discard(@PathParam("subject") String subject, @HeaderParam("If-Match") @NotNull Version version) {
        desk.discard(subject, version.value());
    }

    @POST
    @Path("publication")
    @Operation(summary = "Publish the draft with a reason, in force from a day on")
    @APIResponse(responseCode = "409", description = "Somebody changed it since, or there is none.")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: A_VERSION_IS_PUBLISHED_WITHOUT_FAULTS, A_VERSION_IS_PUBLISHED_WITH_A_REASON, A_VERSION_IS_IN_FORCE_FROM_TODAY_ON,"
                            + " A_VERSION_CHANGES_SOMETHING, ROLES_ARE_IN_FORCE_AT_ONCE.")
    @APIResponse(responseCode = "428", description = "No If-Match.")
    public VersionBody publish(
            @PathParam("subject") String subject,
            @HeaderParam("If-Match") @NotNull Version version,
            @NotNull Publication publication) {
        return VersionBody.of(publications.publish(subject, version.value(), publication.reason(), publication.from()));
    }
}
