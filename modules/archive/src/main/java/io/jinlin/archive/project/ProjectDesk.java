package io.jinlin.archive.project;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.archive.BuildingName;
import io.jinlin.archive.ProjectProfile;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Allowances;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the archive of projects is read, and a project is opened. */
@Desk
public class ProjectDesk {

    @Inject
    ProjectRegister register;

    @Inject
    Scope scope;

    @Inject
    Allowances allowances;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** A project of which no more than its name need be known. Only for who sees all projects: it would be out of anybody else's sight. */
    @Allowed("archive.project.open")
    public UUID open(String name, Profile profile) {
        rule(scope.isEverywhere(), ArchiveRule.A_PROJECT_IS_OPENED_BY_WHO_WORKS_EVERYWHERE);
        var project = Project.opened(name, profile, clock.instant());
        if (register.isOnFile(project.name())) {
            throw new RuleViolation(ArchiveRule.A_PROJECT_HAS_A_NAME_OF_ITS_OWN, project.name()).at("name");
        }
        register.add(project);
        allowances.archiveHasGrown();
        audit.record("archive.project.open", "archive.project", project.id(), Map.of("name", project.name()));
        return project.id();
    }

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
