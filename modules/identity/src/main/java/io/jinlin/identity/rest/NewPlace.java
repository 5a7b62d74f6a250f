package io.jinlin.identity.rest;

import io.jinlin.identity.staff.Place;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A whole project, or one building of it. */
public record NewPlace(UUID projectId, @Nullable UUID buildingId) {

    /** None at all means everywhere. */
    static Set<Place> places(@Nullable List<NewPlace> given) {
        return given == null ? Set.of() : given.stream().map(NewPlace::place).collect(Collectors.toSet());
    }

    private Place place() {
        return buildingId == null ? Place.project(projectId) : Place.building(projectId, buildingId);
    }
}
