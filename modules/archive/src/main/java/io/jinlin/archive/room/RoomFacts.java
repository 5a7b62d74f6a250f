package io.jinlin.archive.room;

import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.RoomKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is told about a room, the area in m²; null is not told. */
public record RoomFacts(
        @Nullable RoomKind kind,
        @Nullable BigDecimal area,
        @Nullable String layout,
        @Nullable String orientation,
        @Nullable DeliveryState delivery,
        @Nullable LocalDate deliveredOn) {

    public static final RoomFacts NONE = new RoomFacts(null, null, null, null, null, null);
}
