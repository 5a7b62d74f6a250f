package io.jinlin.app.rest;

import io.jinlin.app.sample.SampleYear;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** Sample history for a company on trial, ordered by the platform's operator. */
@Path("v1/platform/tenants/{alias}/sample-year")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Companies")
public class SampleYearResource {

    @Inject
    SampleYear year;

    @POST
    @Operation(summary = "Give a company a year of invented history, once")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; read the same address until `state` is `DONE`.",
            content = @Content(schema = @Schema(implementation = SampleYear.Progress.class)))
    public Response order(@PathParam("alias") String alias) {
        return Response.accepted(year.order(new TenantId(alias))).build();
    }

    @GET
    @Operation(
            summary = "How far the sample year is",
            description = "`RUNNING` or `DONE`, and how many stories have begun.")
    public SampleYear.Progress progress(@PathParam("alias") String alias) {
        return year.progress(new TenantId(alias));
    }
}
