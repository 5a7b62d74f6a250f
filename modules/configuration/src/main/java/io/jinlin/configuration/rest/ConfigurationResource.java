package io.jinlin.configuration.rest;

import io.jinlin.configuration.version.Change;
import io.jinlin.configuration.version.PublicationDesk;
import io.jinlin.configuration.version.VersionDesk;
import io.jinlin.configuration.version.VersionRow;
import io.jinlin.kernel.Slice;
import io.jinlin.restshell.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a company decides, in versions. */
@Path("v1/configuration")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(
        name = "Configuration",
        description =
                "What the company decides: draft, published from a day on, archived; published versions never change.")
@APIResponse(responseCode = "422", description = "A rule: THERE_IS_SUCH_A_KIND.")
public class ConfigurationResource {

    @Inject
    VersionDesk desk;

    @Inject
    PublicationDesk publications;

    /** @param inForce number of the version in force; null: the standard */
    public record SubjectBody(
            String subject,
            @Nullable Integer inForce,
            @Nullable Integer coming,
            @Nullable Integer draft,
            @Nullable Instant changedAt) {

        static SubjectBody of(VersionDesk.Standing standing) {
            var last = standing.last();
            return new SubjectBody(
                    standing.subject().name(),
                    number(standing.inForce()),
                    number(standing.coming()),
                    number(standing.draft()),
                    last == null ? null : last.changedAt());
        }

        private static @Nullable Integer number(@Nullable VersionRow row) {
            return row == null ? null : row.number();
        }
    }

    /** @param effectiveOn the day from which it is in force; null for a draft */
    public record VersionBody(
            UUID id,
            int number,
            String state,
            @Nullable Integer basedOn,
            UUID changedBy,
            Instant changedAt,
            @Nullable String reason,
            @Nullable LocalDate effectiveOn,
            @Nullable Instant publishedAt) {

        static VersionBody of(VersionRow row) {
            return new VersionBody(
                    row.id(),
                    row.number(),
                    row.state().name(),
                    row.basedOn(),
                    row.changedBy(),
                    row.changedAt(),
                    row.reason(),
                    row.effectiveOn(),
                    row.publishedAt());
        }
    }

    /** @param content YAML */
    public record ContentBody(int number, String content) {}

    /**
     * Why, and from when on.
     *
     * @param from today unless given
     */
    public record Publication(String reason, @Nullable LocalDate from) {}

    @GET
    @Operation(
            summary = "Everything the company decides, with the numbers of what is in force, coming and being drafted")
    public List<SubjectBody> subjects() {
        return desk.all().stream().map(SubjectBody::of).toList();
    }

    @GET
    @Path("{subject}/versions")
    @Operation(summary = "The versions of one subject (numbering, forms.receipt, …), the newest first")
    public Slice<VersionBody> versions(@PathParam("subject") String subject, @BeanParam PageRequest page) {
        var rows = desk.page(subject, page.after(), page.limit());
        return new Slice<>(rows.rows().stream().map(VersionBody::of).toList(), rows.next());
    }

    @GET
    @Path("{subject}/versions/{number}")
    @Operation(
            summary =
                    "The content of a version as YAML; 0 is the standard that holds where the company decided nothing")
    public ContentBody version(@PathParam("subject") String subject, @PathParam("number") int number) {
        return new ContentBody(number, desk.content(subject, number));
    }

    @GET
    @Path("{subject}/difference")
    @Operation(summary = "What was and what is now, between two versions, in the caller's language")
    public List<Change> difference(
            @PathParam("subject") String subject,
            @QueryParam("older") @DefaultValue("0") int older,
            @QueryParam("newer") @DefaultValue("0") int newer,
            @Context HttpHeaders headers) {
        return desk.difference(subject, older, newer, Language.of(headers));
    }

    @POST
    @Path("{subject}/versions/{number}/revert")
    @Operation(summary = "Put an earlier version, or the standard (0), in force again: as a new version")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: A_VERSION_IS_PUBLISHED_WITH_A_REASON, A_VERSION_CHANGES_SOMETHING, A_VERSION_IS_IN_FORCE_FROM_TODAY_ON.")
    public VersionBody revert(
            @PathParam("subject") String subject, @PathParam("number") int number, @NotNull Publication publication) {
        return VersionBody.of(publications.revert(subject, number, publication.reason(), publication.from()));
    }
}
