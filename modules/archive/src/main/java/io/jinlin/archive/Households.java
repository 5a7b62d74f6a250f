package io.jinlin.archive;

import io.jinlin.archive.person.People;
import io.jinlin.archive.room.Placed;
import io.jinlin.archive.room.Rooms;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who lives where, masked, within the scope of whoever asks. */
@Desk
public class Households {

    @Inject
    Rooms rooms;

    @Inject
    People people;

    /** The room with everybody in it; empty when there is none, or not for this person. */
    public Optional<HouseholdCard> card(UUID roomId) {
        return rooms.find(roomId).map(placed -> {
            var room = placed.room();
            var facts = room.facts();
            var household = people.of(roomId);
            return new HouseholdCard(
                    room.id(),
                    room.projectId(),
                    room.buildingId(),
                    placed.projectName(),
                    room.label(),
                    placed.address(),
                    room.kind(),
                    facts.area(),
                    facts.layout(),
                    facts.orientation(),
                    room.delivery(),
                    facts.deliveredOn(),
                    household.occupants(),
                    household.former());
        });
    }

    /** Many rooms in one line each, in two statements; those outside the scope are missing. */
    public Map<UUID, RoomLine> lines(Collection<UUID> roomIds) {
        return rooms.lines(roomIds);
    }

    /** One room in one line; empty when there is none, or not for this person. */
    public Optional<RoomLine> line(UUID roomId) {
        return Optional.ofNullable(rooms.lines(List.of(roomId)).get(roomId));
    }

    /** Where the room is, in one statement; empty when there is none, or not for this person. */
    public Optional<RoomPlace> place(UUID roomId) {
        return rooms.find(roomId).map(Placed::place);
    }
}
