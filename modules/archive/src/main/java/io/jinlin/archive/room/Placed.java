package io.jinlin.archive.room;

import io.jinlin.archive.RoomLine;
import io.jinlin.archive.RoomPlace;
import io.jinlin.archive.person.MaskedPerson;
import org.jspecify.annotations.Nullable;

/** A room with the name of its project, which every line about it begins with. */
public record Placed(Room room, String projectName) {

    /** {@code 上海滩华府3栋2单元1501}. */
    public String address() {
        return projectName + room.spoken();
    }

    public RoomPlace place() {
        return new RoomPlace(room.id(), room.projectId(), room.buildingId(), room.label(), address());
    }

    RoomLine line(@Nullable MaskedPerson owner) {
        return new RoomLine(
                room.id(),
                room.projectId(),
                room.buildingId(),
                projectName,
                room.label(),
                address(),
                owner == null ? "" : owner.name(),
                owner == null ? "" : owner.phone());
    }

    RoomRow row(@Nullable MaskedPerson owner) {
        var facts = room.facts();
        return new RoomRow(
                room.id(),
                room.projectId(),
                room.buildingId(),
                projectName,
                room.label(),
                room.kind(),
                facts.area(),
                facts.layout(),
                room.delivery(),
                owner == null ? "" : owner.name());
    }
}
