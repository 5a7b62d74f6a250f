package io.jinlin.platform.rest;

import io.jinlin.platform.deletion.DeletionRow;
import io.jinlin.platform.deletion.TenantDeletion;
import io.jinlin.restshell.Answers;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The end of a company, for the platform's operator. */
@Path("v1/platform/tenants/{alias}/deletion")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
public class DeletionResource {

    @Inject
    TenantDeletion deletion;

    /**
     * A company is to go.
     *
     * @param days how long it waits; left out: the usual time
     * @param contact e-mail address that the certificate goes to
     */
    public record Ending(@Nullable Integer days, @Nullable String contact) {}

    /**
     * A certificate of deletion.
     *
     * @param certificate the JSON exactly as it was signed
     * @param signature Ed25519 over it, base64
     */
    public record SignedCertificate(String certificate, String signature, String keyId) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Order the deletion of a company that is closed",
            description = "Ordering again before it begins moves the day. The alias stays taken for good.")
    @APIResponse(
            responseCode = "202",
            description = "It begins at `dueAt`; until then it may be withdrawn.",
            content = @Content(schema = @Schema(implementation = DeletionRow.class)))
    public Response order(@PathParam("alias") String alias, @NotNull Ending ending) {
        return Response.accepted(deletion.order(new TenantId(alias), ending.days(), ending.contact()))
                .build();
    }

    @GET
    @Operation(summary = "How far the deletion of a company is")
    public DeletionRow row(@PathParam("alias") String alias) {
        return deletion.row(new TenantId(alias));
    }

    @POST
    @Path("withdraw")
    @Operation(summary = "Keep the company after all")
    @APIResponse(responseCode = "200", description = "Withdrawn; the company stays closed until it is opened again.")
    public DeletionRow withdraw(@PathParam("alias") String alias) {
        return deletion.withdraw(new TenantId(alias));
    }

    @GET
    @Path("certificate")
    @Operation(summary = "The certificate of deletion: what went, when, and until when backups still hold it")
    public SignedCertificate certificate(@PathParam("alias") String alias) {
        var issued = deletion.certificate(new TenantId(alias));
        return new SignedCertificate(issued.json(), issued.signatureText(), issued.keyId());
    }

    @GET
    @Path("certificate/pdf")
    @Produces("application/pdf")
    @Operation(summary = "《数据删除证明》 as PDF, with the signature")
    public Response paper(@PathParam("alias") String alias) {
        var company = new TenantId(alias);
        return Answers.pdf(deletion.paper(company), "certificate-" + company + ".pdf");
    }
}
