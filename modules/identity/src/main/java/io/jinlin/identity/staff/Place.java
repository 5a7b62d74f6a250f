package io.jinlin.identity.staff;

import io.jinlin.identity.IdentityRule;
import io.jinlin.kernel.RuleViolation;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where somebody works: a whole project, or one building of it. */
@Embeddable
public class Place implements Serializable {

    private UUID projectId;
    private @Nullable UUID buildingId;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    private Place(UUID projectId, @Nullable UUID buildingId) {
        this.projectId = projectId;
        this.buildingId = buildingId;
    }

    public static Place project(UUID projectId) {
        return new Place(projectId, null);
    }

    public static Place building(UUID projectId, UUID buildingId) {
        return new Place(projectId, buildingId);
    }

    /** Where somebody works who does not work everywhere: none chosen must not become all. */
    public static Set<Place> some(Set<Place> chosen) {
        if (chosen.isEmpty()) {
            throw new RuleViolation(IdentityRule.WHO_DOES_NOT_WORK_EVERYWHERE_WORKS_SOMEWHERE).at("places");
        }
        return chosen;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID buildingId() {
        return buildingId;
    }

    /** As the audit trail notes it: the project's key, and the building's after a stroke. */
    @Override
    public String toString() {
        return buildingId == null ? projectId.toString() : projectId + "/" + buildingId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place place
                && projectId.equals(place.projectId)
                && Objects.equals(buildingId, place.buildingId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(projectId, buildingId);
    }
}
