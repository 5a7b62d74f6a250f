package io.jinlin.platform.rest;

import io.jinlin.platform.export.PlatformKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key by which anybody tells that an archive or a certificate comes from here. */
@Path("v1/platform/signing-key")
@RequestScoped
@Tag(name = "Export")
public class SigningKeyResource {

    @Inject
    PlatformKey key;

    @GET
    @Produces("application/x-pem-file")
    @Operation(summary = "The platform's public key (Ed25519, PEM)")
    @APIResponse(responseCode = "200", description = "As openssl reads it; no secret.")
    public Response pem() {
        return Response.ok(key.pem())
                .header("Content-Disposition", "attachment; filename=\"jinlin-signing-key-" + key.id() + ".pem\"")
                .build();
    }
}
