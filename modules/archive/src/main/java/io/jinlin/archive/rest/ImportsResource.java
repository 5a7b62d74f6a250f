package io.jinlin.archive.rest;

import io.jinlin.archive.StoredFile;
import io.jinlin.archive.intake.ExportDesk;
import io.jinlin.archive.intake.ImportDesk;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.restshell.RestRule;
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
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The archive in and out by one spreadsheet. */
@Path("v1/archive")
@RequestScoped
@Tag(name = "Archive")
public class ImportsResource {

    static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    ImportDesk imports;

    @Inject
    ExportDesk exports;

    @Context
    HttpHeaders headers;

    @POST
    @Path("imports")
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, SPREADSHEET})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import projects, rooms and people from the spreadsheet, whole or not at all",
            description =
                    "The body is the .xlsx itself, at most 10 MB, in the form of imports/template: areas in m², shares in per"
                            + " cent. Blank cells leave what is on file. The same file again changes nothing, so it needs no"
                            + " Idempotency-Key; two imports of a company wait for one another.")
    @APIResponse(
            responseCode = "200",
            description = "What was done, or would be; a dry run lists every fault by sheet, row and column.")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: AN_IMPORT_IS_TAKEN_WHOLE_OR_NOT_AT_ALL names the first fault; AN_IMPORT_IS_A_SPREADSHEET,"
                            + " AN_IMPORT_UNPACKS_TO_AT_MOST_100_MEGABYTES and others tell of the file.")
    public ImportBody run(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "true: only tell what would happen; false: import.")
                    String dryRun,
            byte[] workbook) {
        return ImportBody.of(isTrue(dryRun) ? imports.tryOut(workbook) : imports.apply(workbook), locale());
    }

    @GET
    @Path("imports/template")
    @Produces(SPREADSHEET)
    @Operation(summary = "The empty spreadsheet with headings, a guide and examples (Chinese)")
    @APIResponse(responseCode = "200", description = "An .xlsx file.")
    public Response template() {
        return spreadsheet(imports.template(), "业主档案模板.xlsx");
    }

    @GET
    @Path("export")
    @Produces(SPREADSHEET)
    @Operation(
            summary = "Projects, rooms and people within the caller's scope, in the form of the import",
            description =
                    "Names and telephones are masked for callers without archive.contact.reveal; every export is noted in the"
                            + " audit trail. Cells that would be taken for formulas are disarmed.")
    @APIResponse(responseCode = "200", description = "An .xlsx file.")
    public Response export(@QueryParam("projectId") @Nullable UUID projectId) {
        return spreadsheet(exports.export(projectId), "业主档案.xlsx");
    }

    private static Response spreadsheet(byte[] bytes, String name) {
        return Response.ok(bytes, SPREADSHEET)
                .header("Content-Disposition", StoredFile.disposition("attachment", name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Locale locale() {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> locale.getLanguage().equals("zh")
                        || locale.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }

    /** A word that is neither must not be taken for "import it all". */
    private static boolean isTrue(String dryRun) {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw new RuleViolation(RestRule.A_FIELD_HAS_A_FITTING_VALUE, dryRun).at("dryRun");
        }
        return dryRun.equals("true");
    }
}
