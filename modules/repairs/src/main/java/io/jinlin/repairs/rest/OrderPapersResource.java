package io.jinlin.repairs.rest;

import io.jinlin.archive.StoredFile;
import io.jinlin.repairs.order.OrderForms;
import io.jinlin.repairs.order.PhotoAlbum;
import io.jinlin.restshell.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers of an order: photos, signatures, printed forms. */
@Path("v1/repairs/orders")
@RequestScoped
@Tag(name = "Repair orders")
@APIResponse(responseCode = "404", description = "No such order or file, or not for this caller.")
public class OrderPapersResource {

    @Inject
    PhotoAlbum album;

    @Inject
    OrderForms forms;

    /** @param fileId to be seen at {@code …/{id}/photos/{fileId}} */
    public record Stored(UUID fileId) {}

    @POST
    @Path("{id}/photos")
    @Consumes({"image/jpeg", "image/png", "image/webp", MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a photo: the bytes of a JPEG, PNG or WebP",
            description =
                    "At most 10 MB and 40 megapixels; what it is, its bytes say. An order carries at most twenty photos.")
    @APIResponse(
            responseCode = "201",
            description = "Stored; Location is the photo.",
            content = @Content(schema = @Schema(implementation = Stored.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: AN_ORDER_CARRIES_AT_MOST_TWENTY_PHOTOS, ORDERS_THAT_ARE_CLOSED_STAY_AS_THEY_ARE, archive.A_PHOTO_IS_JPEG_PNG_OR_WEBP,"
                            + " archive.A_FILE_HAS_AT_MOST_10_MEGABYTES.")
    public Response photo(@PathParam("id") UUID id, byte[] content) {
        var file = album.attach(id, "photo", content);
        return Response.created(URI.create("v1/repairs/orders/" + id + "/photos/" + file))
                .entity(new Stored(file))
                .build();
    }

    @GET
    @Path("{id}/photos/{fileId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A photo or the owner's signature")
    public Response picture(@PathParam("id") UUID id, @PathParam("fileId") UUID fileId) {
        return sent(album.picture(id, fileId));
    }

    @GET
    @Path("{id}/report-form")
    @Produces("application/pdf")
    @Operation(summary = "《报修单》 as PDF, as the order stands; printed again, it says so")
    public Response reportForm(@PathParam("id") UUID id) {
        return pdf(forms.repairOrder(id), "repair-order-");
    }

    @GET
    @Path("{id}/work-order")
    @Produces("application/pdf")
    @Operation(summary = "《派工单》 as PDF, as the order stands; printed again, it says so")
    public Response workOrder(@PathParam("id") UUID id) {
        return pdf(forms.workOrder(id), "work-order-");
    }

    private static Response sent(StoredFile file) {
        var response = Response.ok(file.content());
        file.inlineHeaders().forEach(response::header);
        return response.build();
    }

    private static Response pdf(OrderForms.Printed printed, String name) {
        return Answers.pdf(printed.pdf(), name + printed.number() + ".pdf");
    }
}
