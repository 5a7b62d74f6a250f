package io.jinlin.archive;

import io.jinlin.archive.project.ProjectRegister;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The buildings the person at the desk works in, as people count them. */
@Desk
public class Buildings {

    @Inject
    ProjectRegister register;

    public List<BuildingName> of(UUID projectId) {
        return register.buildings(projectId);
    }
}
