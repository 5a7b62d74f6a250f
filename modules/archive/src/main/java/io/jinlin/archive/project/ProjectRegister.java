package io.jinlin.archive.project;

import io.jinlin.archive.BuildingName;
import io.jinlin.archive.ProjectName;
import io.jinlin.archive.ProjectProfile;
import io.jinlin.archive.room.RoomKey;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Absent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The projects and buildings that the person at the desk works in. */
@ApplicationScoped
public class ProjectRegister {

    private static final String PROFILE =
            """
            select new io.jinlin.archive.ProjectProfile(
                p.id, p.version, p.name, p.address, p.siteArea, p.floorArea, p.shopArea, p.plotRatio, p.greeningRate,
                p.parkingSpaces, p.households, (select count(r) from Room r where r.projectId = p.id and %s))
            from Project p
            where\s""";

    @PersistenceContext(unitName = "jinlin")
    EntityManager em;

    @Inject
    Scope scope;

    public boolean isOnFile(String name) {
        return !em.createQuery("select p.id from Project p where p.name = :name", UUID.class)
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** Two who open a project of the same name at the same time: the database lets one through. */
    public void add(Project project) {
        em.persist(project);
        em.flush();
    }

    /** Whether any room is on file that the person sees. */
    public boolean hasRooms() {
        return !scope.bind(em.createQuery("select r.id from Room r where " + scope.within("r"), UUID.class))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public List<ProjectName> names() {
        return scope.bind(em.createQuery(
                        "select new io.jinlin.archive.ProjectName(p.id, p.name) from Project p where "
                                + scope.withinProject("p.id") + " order by p.name",
                        ProjectName.class))
                .getResultList();
    }

    public List<ProjectProfile> profiles() {
        return scope.bind(em.createQuery(
                        profile() + scope.withinProject("p.id") + " order by p.name", ProjectProfile.class))
                .getResultList();
    }

    /** @throws Absent if there is none, or not for this person */
    public ProjectProfile profile(UUID id) {
        return scope.bind(em.createQuery(
                        profile() + scope.withinProject("p.id") + " and p.id = :id", ProjectProfile.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Absent("archive.project"));
    }

    /** The rooms are counted as far as the person sees them. */
    private String profile() {
        return PROFILE.formatted(scope.within("r"));
    }

    public List<BuildingName> buildings(UUID projectId) {
        // A building is itself what the scope calls buildingId.
        var condition = scope.within("b").replace("b.buildingId", "b.id");
        return scope.bind(em.createQuery(
                        "select b from Building b where b.projectId = :project and " + condition
                                + " order by b.sortKey",
                        Building.class))
                .setParameter("project", projectId)
                .getResultStream()
                .map(b -> new BuildingName(b.id(), b.projectId(), b.code(), RoomKey.buildingName(b.code())))
                .toList();
    }
}
