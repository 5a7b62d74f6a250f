package io.jinlin.archive.rest;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.ProjectProfile;
import io.jinlin.archive.project.ProjectDesk;
import io.jinlin.restshell.Answers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects with their profile and buildings. */
@Path("v1/archive/projects")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Archive", description = "业主档案: projects, rooms and the people in them (A-1, A-2, A-6).")
public class ProjectsResource {

    @Inject
    ProjectDesk desk;

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
