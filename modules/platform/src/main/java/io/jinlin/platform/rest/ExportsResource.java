package io.jinlin.platform.rest;

import io.jinlin.platform.export.ArchiveParts;
import io.jinlin.platform.export.ByteRange;
import io.jinlin.platform.export.ExportDesk;
import io.jinlin.platform.export.ExportRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Everything the company has, in one archive; answered also while the company may only look or is suspended. */
@Path("v1/platform/exports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Export")
public class ExportsResource {

    @Inject
    ExportDesk desk;

    @Inject
    ArchiveParts parts;

    /** The latest twenty. */
    public record ExportList(List<ExportRow> rows) {}

    @GET
    @Operation(summary = "The latest twenty exports of the company, and how far they are")
    public ExportList list() {
        return new ExportList(desk.latest());
    }

    @POST
    @Operation(
            summary = "Order an archive with everything the company has",
            description = "One at a time; an order while one is under way is refused, so no Idempotency-Key is needed.")
    @APIResponse(
            responseCode = "201",
            description = "Ordered; read it until `state` is `READY`.",
            content = @Content(schema = @Schema(implementation = ExportRow.class)))
    public Response order() {
        var ordered = desk.order();
        return Response.created(URI.create("v1/platform/exports/" + ordered.id()))
                .entity(ordered)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an export is")
    public ExportRow row(@PathParam("id") UUID id) {
        return desk.row(id);
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancel an export that is under way")
    @APIResponse(responseCode = "204", description = "Cancelled; nothing of it is kept.")
    public void cancel(@PathParam("id") UUID id) {
        desk.cancel(id);
    }

    @GET
    @Path("{id}/archive")
    @Produces("application/zip")
    @Operation(
            summary = "Fetch the archive",
            description =
                    "With `Range: bytes=<from>-` a download that broke goes on; one range at a time. Noted in the audit trail.")
    @APIResponse(responseCode = "200", description = "The whole archive.")
    @APIResponse(responseCode = "206", description = "From the byte that was asked for.")
    @APIResponse(responseCode = "416", description = "The archive is shorter.")
    public Response archive(@PathParam("id") UUID id, @HeaderParam("Range") @Nullable String range) {
        var archive = desk.fetch(id, ByteRange.start(range));
        var wanted = ByteRange.of(range, archive.bytes());
        if (wanted.isEmpty()) {
            return Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + archive.bytes())
                    .build();
        }
        StreamingOutput content =
                out -> parts.copy(id, wanted.get().from(), wanted.get().length(), out);
        var answer = Response.status(wanted.get().isWhole() ? Response.Status.OK : Response.Status.PARTIAL_CONTENT)
                .entity(content);
        archive.headers(wanted.get()).forEach(answer::header);
        return answer.build();
    }
}
