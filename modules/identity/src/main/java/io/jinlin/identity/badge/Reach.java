package io.jinlin.identity.badge;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody works: everywhere in the company, or in whole projects and in single buildings of others.
 *
 * @param projects projects that are seen whole
 * @param buildings buildings seen in projects that are not
 * @param partly the projects of those buildings
 */
public record Reach(boolean everywhere, Set<UUID> projects, Set<UUID> buildings, Set<UUID> partly)
        implements Serializable {

    public static final Reach EVERYWHERE = new Reach(true, Set.of(), Set.of(), Set.of());
    public static final Reach NOWHERE = new Reach(false, Set.of(), Set.of(), Set.of());

    public Reach {
        projects = Set.copyOf(projects);
        buildings = Set.copyOf(buildings);
        partly = Set.copyOf(partly);
    }

    public boolean covers(UUID projectId, @Nullable UUID buildingId) {
        return everywhere || projects.contains(projectId) || (buildingId != null && buildings.contains(buildingId));
    }

    public boolean touches(UUID projectId) {
        return everywhere || projects.contains(projectId) || partly.contains(projectId);
    }

    /** Here and there. */
    public Reach and(Reach other) {
        return everywhere || other.everywhere
                ? EVERYWHERE
                : new Reach(
                        false,
                        both(projects, other.projects),
                        both(buildings, other.buildings),
                        both(partly, other.partly));
    }

    private static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        var both = new HashSet<>(some);
        both.addAll(others);
        return both;
    }
}
