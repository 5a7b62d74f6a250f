package io.jinlin.configuration.rest;

import io.jinlin.configuration.FormRecords;
import io.jinlin.configuration.form.FormPreview;
import io.jinlin.restshell.Answers;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Printed forms, looked at before they are published. */
@Path("v1/configuration-forms/{form}")
@RequestScoped
@Tag(name = "Configuration")
public class FormsResource {

    @Inject
    FormPreview preview;

    /**
     * @param content the template as YAML
     * @param record one of the records; null: with examples
     */
    public record Look(String content, @Nullable String record) {}

    @GET
    @Path("records")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Real records to look at the form with, the latest first; only those within the caller's reach")
    public List<FormRecords.Choice> records(@PathParam("form") String form) {
        return preview.records(form);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces("application/pdf")
    @Operation(summary = "The form as PDF, with examples or a real record; it is not counted as a print")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule of printing, its field the place in the template; A_PREVIEW_SHOWS_A_RECORD_WITHIN_REACH.")
    public Response preview(@PathParam("form") String form, @NotNull Look look) {
        return Answers.pdf(preview.pdf(form, look.content(), look.record()), form.replaceAll("[^a-z-]", "") + ".pdf");
    }
}
