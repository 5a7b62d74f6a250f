package io.jinlin.configuration.rest;

import io.jinlin.configuration.profile.ProfileDesk;
import io.jinlin.configuration.profile.ProfileRow;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.Version;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the company is named on paper. */
@Path("v1/configuration/profile")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Configuration", description = "What a company decides about how it works (T-2).")
public class ProfileResource {

    @Inject
    ProfileDesk desk;

    /** @param phone the service telephone as it is to be printed, at most 40 characters */
    public record NewProfile(String fullName, String address, String phone) {}

    @GET
    @Operation(
            summary = "How the company is named on paper",
            description =
                    "Name, address and service telephone at the head of its forms; version 0 while nothing was written.")
    @APIResponse(
            responseCode = "200",
            description = "The profile; ETag is its version.",
            content = @Content(schema = @Schema(implementation = ProfileRow.class)))
    public Response read() {
        var profile = desk.read();
        return Answers.ok(profile, profile.version());
    }

    @PUT
    @Operation(
            summary = "Say how the company is named on paper",
            description = "If-Match: the version that was read. What was printed before stays as it was printed.")
    @APIResponse(
            responseCode = "200",
            description = "Changed; the profile as it is now.",
            content = @Content(schema = @Schema(implementation = ProfileRow.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: A_COMPANY_HAS_A_NAME_ON_PAPER, A_PROFILE_FITS_ON_PAPER, printing.A_TEXT_HAS_ONLY_PRINTABLE_CHARACTERS.")
    public Response change(@NotNull @HeaderParam("If-Match") Version version, @NotNull NewProfile profile) {
        desk.change(version.value(), profile.fullName(), profile.address(), profile.phone());
        return read();
    }

    @PUT
    @Path("logo")
    @Consumes({"image/png", "image/jpeg"})
    @Operation(
            summary = "Show this logo on paper",
            description = "The bytes of a PNG or JPEG, at most 1 MB and 4 megapixels; what it is, its bytes say.")
    @APIResponse(responseCode = "204", description = "Shown from now on.")
    @APIResponse(responseCode = "422", description = "A rule: printing.A_PICTURE_IS_A_SMALL_PNG_OR_JPEG.")
    public void showLogo(byte[] picture) {
        desk.showLogo(picture);
    }

    @DELETE
    @Path("logo")
    @Operation(summary = "Show no logo any more")
    @APIResponse(responseCode = "204", description = "None is shown.")
    public void takeLogoAway() {
        desk.showLogo(null);
    }
}
