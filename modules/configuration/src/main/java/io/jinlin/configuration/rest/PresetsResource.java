package io.jinlin.configuration.rest;

import io.jinlin.configuration.parcel.PresetDesk;
import io.jinlin.configuration.parcel.PresetRow;
import io.jinlin.configuration.rest.ConfigurationResource.Publication;
import io.jinlin.configuration.rest.PackageResource.ReportBody;
import io.jinlin.kernel.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What suits a kind of property, for a company that begins. */
@Path("v1/configuration-presets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Configuration")
public class PresetsResource {

    @Inject
    PresetDesk desk;

    /**
     * @param preset its code
     * @param name in the caller's language
     * @param inForce the company works as it says in every point
     */
    public record PresetBody(String preset, String name, boolean inForce) {

        static PresetBody of(PresetRow row, HttpHeaders headers) {
            return new PresetBody(row.preset(), Words.text(Language.of(headers), row.getKey()), row.inForce());
        }
    }

    @GET
    @Operation(summary = "The presets there are, and which of them the company works by")
    public List<PresetBody> presets(@Context HttpHeaders headers) {
        return desk.all().stream().map(row -> PresetBody.of(row, headers)).toList();
    }

    @GET
    @Path("{preset}")
    @Operation(summary = "What adopting the preset would change, in words; changes nothing")
    @APIResponse(responseCode = "404", description = "There is no such preset.")
    public ReportBody look(@PathParam("preset") String preset, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return ReportBody.of(desk.look(preset, locale), locale);
    }

    @POST
    @Path("{preset}/drafts")
    @Operation(
            summary = "Make drafts of what the preset changes: of all or of none",
            description = "A draft that says the same already is left alone.")
    @APIResponse(responseCode = "404", description = "There is no such preset.")
    @APIResponse(
            responseCode = "422",
            description = "A rule: A_PACKAGE_OVERWRITES_NO_DRAFT, A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN.")
    public ReportBody draft(@PathParam("preset") String preset, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return ReportBody.of(desk.draft(preset, locale), locale);
    }

    @POST
    @Path("{preset}/adoption")
    @Operation(
            summary = "Adopt the preset: publish what it changes with a reason, from a day on, all in one transaction",
            description =
                    "Permissions are in force at once, whatever the day. What is in force already is left alone: adopting twice changes nothing.")
    @APIResponse(responseCode = "200", description = "What was changed by it.")
    @APIResponse(responseCode = "404", description = "There is no such preset.")
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: A_VERSION_IS_PUBLISHED_WITH_A_REASON, A_VERSION_IS_IN_FORCE_FROM_TODAY_ON, A_PACKAGE_WITHOUT_FAULTS_IS_TAKEN_IN.")
    public ReportBody adopt(
            @PathParam("preset") String preset, @NotNull Publication adoption, @Context HttpHeaders headers) {
        var locale = Language.of(headers);
        return ReportBody.of(desk.adopt(preset, adoption.reason(), adoption.from(), locale), locale);
    }
}
