package io.jinlin.archive.search;

import io.jinlin.archive.HouseholdHit;
import io.jinlin.archive.OccupantRole;
import io.jinlin.archive.person.MaskedPerson;
import io.jinlin.archive.person.Person;
import io.jinlin.archive.room.Placed;
import io.jinlin.archive.room.Room;
import org.jspecify.annotations.Nullable;

/** One row a search reads: a room with one of its people, or with nobody. */
public record Found(Room room, String projectName, @Nullable OccupantRole role, @Nullable Person person) {

    HouseholdHit hit() {
        var masked = person == null || role == null
                ? null
                : MaskedPerson.of(person.id(), role, person.name(), person.phone());
        return new HouseholdHit(
                room.id(),
                room.projectId(),
                room.buildingId(),
                projectName,
                room.label(),
                new Placed(room, projectName).address(),
                masked == null ? null : masked.personId(),
                masked == null ? null : masked.role(),
                masked == null ? "" : masked.name(),
                masked == null ? "" : masked.phone());
    }
}
