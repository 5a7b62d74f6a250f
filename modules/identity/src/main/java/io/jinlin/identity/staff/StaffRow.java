package io.jinlin.identity.staff;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff as the list shows one. */
public record StaffRow(
        UUID id,
        long version,
        String username,
        String fullName,
        boolean active,
        boolean locked,
        boolean everywhere,
        List<String> positions,
        List<PlaceRow> places)
        implements Serializable {

    /** A whole project, or one building of it. */
    public record PlaceRow(UUID projectId, @Nullable UUID buildingId) implements Serializable {}

    static StaffRow of(StaffMember member) {
        return new StaffRow(
                member.id(),
                member.version(),
                member.username(),
                member.fullName(),
                member.isActive(),
                member.isLocked(),
                member.isEverywhere(),
                member.positions().stream().sorted().toList(),
                member.places().stream()
                        .map(place -> new PlaceRow(place.projectId(), place.buildingId()))
                        .toList());
    }
}
