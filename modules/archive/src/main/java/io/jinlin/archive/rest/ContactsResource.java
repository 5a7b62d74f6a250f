package io.jinlin.archive.rest;

import io.jinlin.archive.Contact;
import io.jinlin.archive.Contacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts in full. */
@Path("v1/archive/contacts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Archive")
public class ContactsResource {

    @Inject
    Contacts contacts;

    @POST
    @Path("{id}/reveal")
    @Operation(
            summary = "A person's name and telephone in full; the audit trail notes who saw them",
            description =
                    "id is the personId of a household card or search. A POST, because seeing leaves a trace; it takes no body.")
    @APIResponse(
            responseCode = "200",
            description = "Name and telephone; never to be cached.",
            content = @Content(schema = @Schema(implementation = Contact.class)))
    @APIResponse(responseCode = "403", description = "Without the permission archive.contact.reveal.")
    @APIResponse(responseCode = "404", description = "No such person, or not for this caller.")
    public Response reveal(@PathParam("id") UUID id) {
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(contacts.reveal(id)).cacheControl(never).build();
    }
}
