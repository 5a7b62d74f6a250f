package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA;

import io.jinlin.kernel.RoomNumber;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the repair is: a room, or a public area described in words. Forms show the address as it was when the order came in. */
@Embeddable
public class Place {

    private UUID projectId;
    private @Nullable UUID buildingId;
    private @Nullable UUID roomId;
    private String place;
    private String placeKey;
    private String address;

    @SuppressWarnings("NullAway.Init")
    protected Place() {}

    private Place(UUID projectId, @Nullable UUID buildingId, @Nullable UUID roomId, String words, String address) {
        rule(!words.isBlank(), A_REPAIR_IS_IN_A_ROOM_OR_A_PUBLIC_AREA);
        this.projectId = projectId;
        this.buildingId = buildingId;
        this.roomId = roomId;
        this.place = words.strip();
        this.placeKey = RoomNumber.naturally(place);
        this.address = address;
    }

    /** @param label {@code 3-2-1501} */
    public static Place room(UUID projectId, @Nullable UUID buildingId, UUID roomId, String label, String address) {
        return new Place(projectId, buildingId, roomId, label, address);
    }

    /** @param words {@code 地下车库 B1 入口} */
    public static Place publicArea(UUID projectId, @Nullable UUID buildingId, String words, String address) {
        return new Place(projectId, buildingId, null, words, address);
    }

    public boolean isPublic() {
        return roomId == null;
    }

    public UUID projectId() {
        return projectId;
    }

    public @Nullable UUID buildingId() {
        return buildingId;
    }

    public @Nullable UUID roomId() {
        return roomId;
    }

    /** What lists show: {@code 3-2-1501}, or the words for the public area. */
    public String label() {
        return place;
    }

    public String address() {
        return address;
    }
}
