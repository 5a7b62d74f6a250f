package io.jinlin.archive.room;

import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.RoomKind;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which rooms a list shows; null leaves the question open. {@code label} is the beginning of a label. */
public record RoomFilter(
        @Nullable UUID projectId,
        @Nullable UUID buildingId,
        @Nullable RoomKind kind,
        @Nullable DeliveryState delivery,
        @Nullable String label)
        implements Serializable {

    public static final RoomFilter ALL = new RoomFilter(null, null, null, null, null);
}
