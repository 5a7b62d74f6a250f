package io.jinlin.archive.project;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.ProjectProfile;
import io.jinlin.identity.Allowed;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Where the archive of projects is read. */
@Desk
public class ProjectDesk {

    @Inject
    ProjectRegister register;

    @Allowed("archive.project.read")
    public List<ProjectProfile> profiles() {
        return register.profiles();
    }

    /** @throws io.jinlin.kernel.Absent if there is none, or not for this person */
    @Allowed("archive.project.read")
    public ProjectProfile profile(UUID id) {
        return register.profile(id);
    }

    /** @throws io.jinlin.kernel.Absent if there is no such project, or not for this person */
    @Allowed("archive.project.read")
    public List<BuildingName> buildings(UUID projectId) {
        return register.buildings(register.profile(projectId).id());
    }
}
