package io.jinlin.configuration.rest;

import io.jinlin.configuration.parcel.PackageDesk;
import io.jinlin.configuration.parcel.PackageReport;
import io.jinlin.configuration.version.Change;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The whole configuration as one package: {@code tenant-config/<company>/…} in a ZIP. */
@Path("v1/configuration-package")
@RequestScoped
@Tag(name = "Configuration")
public class PackageResource {

    private static final String ZIP = "application/zip";

    @Inject
    PackageDesk desk;

    /** @param changes of what is in force; none: as it is */
    public record FileBody(String subject, String file, boolean changed, List<Change> changes) {}

    /** @param faults any: nothing of the package is taken in */
    public record ReportBody(List<FileBody> files, List<FaultBody> faults) {

        static ReportBody of(PackageReport report, Locale locale) {
            return new ReportBody(
                    report.files().stream()
                            .map(file -> new FileBody(file.subject(), file.file(), file.changed(), file.changes()))
                            .toList(),
                    FaultBody.of(report.faults(), locale));
        }
    }

    @GET
    @Produces(ZIP)
    @Operation(summary = "Everything in force as files: YAML with the layout of tenant-config")
    public Response export() {
        return Response.ok(desk.export(), ZIP)
                .header("Content-Disposition", "attachment; filename=\"tenant-config.zip\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @POST
    @Path("check")
    @Consumes({ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a package would change, and everything that is wrong with it; changes nothing")
    public ReportBody check(byte[] zip, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return ReportBody.of(desk.check(zip, locale), locale);
    }

    @POST
    @Path("drafts")
    @Consumes({ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make drafts of the files that change something: of all or of none")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN, A_PACKAGE_OVERWRITES_NO_DRAFT.")
    public ReportBody draft(byte[] zip, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return ReportBody.of(desk.draft(zip, locale), locale);
    }

    @POST
    @Path("publication")
    @Consumes({ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Publish the files that change something from today on, all in one transaction")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN, A_VERSION_IS_PUBLISHED_WITH_A_REASON.")
    public ReportBody publish(
            @QueryParam("reason") @DefaultValue("") String reason, byte[] zip, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return ReportBody.of(desk.publish(zip, reason, null, locale), locale);
    }
}
