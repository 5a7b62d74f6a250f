package io.jinlin.archive.room;

import io.jinlin.archive.HouseholdCard;
import io.jinlin.archive.Households;
import io.jinlin.identity.Allowed;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.After;
import io.jinlin.kernel.Slice;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where the archive of rooms is read. */
@Desk
public class RoomDesk {

    @Inject
    Rooms rooms;

    @Inject
    Households households;

    @Allowed("archive.room.read")
    public Slice<RoomRow> page(RoomFilter filter, After after, int limit) {
        return rooms.page(filter, after, limit);
    }

    /** @throws Absent if there is none, or not for this person */
    @Allowed("archive.room.read")
    public HouseholdCard card(UUID roomId) {
        return households.card(roomId).orElseThrow(() -> new Absent("archive.room"));
    }
}
