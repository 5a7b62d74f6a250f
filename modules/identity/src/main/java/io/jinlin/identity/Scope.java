package io.jinlin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The projects and buildings the person at the desk works in, as a condition in the query itself, so that no list, count or export
 * can show more. Say {@code "where " + scope.within("o") + " and …"} and hand the query to {@link #bind}: always both.
 *
 * <p>Whoever works in single buildings of a project does not see what concerns the project as a whole.
 */
@ApplicationScoped
public class Scope {

    private static final String PROJECTS = "scopeProjects";
    private static final String BUILDINGS = "scopeBuildings";
    private static final String TOUCHED = "scopeTouched";

    @Inject
    CurrentStaff staff;

    /** JPQL condition over {@code alias.projectId} and {@code alias.buildingId}. */
    public String within(String alias) {
        var reach = staff.reach();
        if (reach.everywhere()) {
            return "(1 = 1)";
        }
        var ways = new ArrayList<String>();
        if (!reach.projects().isEmpty()) {
            ways.add(alias + ".projectId in :" + PROJECTS);
        }
        if (!reach.buildings().isEmpty()) {
            ways.add(alias + ".buildingId in :" + BUILDINGS);
        }
        return ways.isEmpty() ? "(1 = 0)" : "(" + String.join(" or ", ways) + ")";
    }

    /** JPQL condition that the project whose key is at {@code path} is one the person works in, wholly or in some building. */
    public String withinProject(String path) {
        var reach = staff.reach();
        if (reach.everywhere()) {
            return "(1 = 1)";
        }
        return reach.projects().isEmpty() && reach.partly().isEmpty()
                ? "(1 = 0)"
                : "(" + path + " in :" + TOUCHED + ")";
    }

    /** Sets what the conditions above mention. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        bindAll(query);
        return query;
    }

    /** Sets what the conditions above mention. */
    public Query bind(Query query) {
        bindAll(query);
        return query;
    }

    public boolean covers(UUID projectId, @Nullable UUID buildingId) {
        return staff.reach().covers(projectId, buildingId);
    }

    public boolean isEverywhere() {
        return staff.reach().everywhere();
    }

    /** Whether that other permission counts there too. */
    public boolean covers(String permission, UUID projectId, @Nullable UUID buildingId) {
        return staff.badge().reach(permission).covers(projectId, buildingId);
    }

    /** The same question as it would be answered now, for a socket that outlives the request. */
    public BiPredicate<UUID, @Nullable UUID> asOfNow() {
        return staff.reach()::covers;
    }

    /** Whether the person works in this project at all. */
    public boolean touches(UUID projectId) {
        return staff.reach().touches(projectId);
    }

    private void bindAll(Query query) {
        var reach = staff.reach();
        for (var parameter : query.getParameters()) {
            var name = parameter.getName();
            if (PROJECTS.equals(name)) {
                query.setParameter(PROJECTS, reach.projects());
            } else if (BUILDINGS.equals(name)) {
                query.setParameter(BUILDINGS, reach.buildings());
            } else if (TOUCHED.equals(name)) {
                var touched = new ArrayList<>(reach.projects());
                touched.addAll(reach.partly());
                query.setParameter(TOUCHED, touched);
            }
        }
    }
}
