package io.jinlin.identity.staff;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
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

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID buildingId() {
        return buildingId;
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
