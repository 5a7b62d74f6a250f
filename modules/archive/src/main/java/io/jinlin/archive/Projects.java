package io.jinlin.archive;

import io.jinlin.archive.project.ProjectRegister;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.List;

/** The projects the person at the desk works in. */
@Desk
public class Projects {

    @Inject
    ProjectRegister register;

    public List<ProjectName> mine() {
        return register.names();
    }
}
