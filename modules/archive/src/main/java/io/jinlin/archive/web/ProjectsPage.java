package io.jinlin.archive.web;

import io.jinlin.archive.ProjectProfile;
import io.jinlin.archive.project.ProjectDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The projects with their profile. */
@Named
@RequestScoped
public class ProjectsPage {

    @Inject
    ProjectDesk desk;

    private @Nullable List<ProjectProfile> projects;

    public List<ProjectProfile> getProjects() {
        var read = projects;
        if (read == null) {
            read = desk.profiles();
            projects = read;
        }
        return read;
    }
}
