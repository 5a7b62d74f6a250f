package io.jinlin.archive.rest;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.ProjectProfile;
import io.jinlin.archive.project.Profile;
import io.jinlin.archive.project.ProjectDesk;
import io.jinlin.restshell.Answers;
import io.jinlin.restshell.IdempotentRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Projects with their profile and buildings. */
@Path("v1/archive/projects")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Archive", description = "业主档案: projects, rooms and the people in them (A-1, A-2, A-6).")
public class ProjectsResource {

    @Inject
    ProjectDesk desk;

    @Inject
    IdempotentRequests requests;

    /**
     * @param name at most 80 characters, unlike that of any other project
     * @param households as its papers state them
     */
    public record NewProject(String name, @Nullable String address, @Nullable Integer households) {}

    /** The project's key. */
    public record Opened(UUID id) {}

    @GET
    @Operation(
            summary = "The caller's projects with their profile 项目概况",
            description =
                    "Areas in m², the greening rate in per cent, as the imported spreadsheet states them; what it leaves out"
                            + " is missing. roomsOnFile counts the archive.")
    @APIResponse(responseCode = "200", description = "All of them, by name.")
    public List<ProjectProfile> projects() {
        return desk.profiles();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Open a project",
            description =
                    "No more than its name need be known; the spreadsheet fills in the rest. Only for callers who work everywhere.")
    @APIResponse(
            responseCode = "201",
            description = "Opened; Location is the project.",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "A rule: A_PROJECT_HAS_A_NAME, A_PROJECT_HAS_A_NAME_OF_ITS_OWN, A_PROJECTS_ADDRESS_FITS_ITS_LINE,"
                            + " A_PROJECT_HAS_NO_FEWER_HOUSEHOLDS_THAN_NONE, A_PROJECT_IS_OPENED_BY_WHO_WORKS_EVERYWHERE.")
    public Response open(@HeaderParam("Idempotency-Key") @Nullable String key, @NotNull NewProject project) {
        var profile = new Profile(project.address(), null, null, null, null, null, null, project.households());
        var opened = requests.once(
                key,
                "archive.project.open",
                project,
                Opened.class,
                () -> new Opened(desk.open(project.name(), profile)));
        return Response.created(URI.create("v1/archive/projects/" + opened.id()))
                .entity(opened)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One project with its profile", description = "Areas in m², the greening rate in per cent.")
    @APIResponse(
            responseCode = "200",
            description = "The profile; ETag is its version.",
            content = @Content(schema = @Schema(implementation = ProjectProfile.class)))
    @APIResponse(responseCode = "404", description = "No such project, or not for this caller.")
    public Response project(@PathParam("id") UUID id) {
        var profile = desk.profile(id);
        return Answers.ok(profile, profile.version());
    }

    @GET
    @Path("{id}/buildings")
    @Operation(summary = "The project's buildings within the caller's scope, as people count them")
    @APIResponse(responseCode = "200", description = "All of them: 2 before 10.")
    @APIResponse(responseCode = "404", description = "No such project, or not for this caller.")
    public List<BuildingName> buildings(@PathParam("id") UUID id) {
        return desk.buildings(id);
    }
}
