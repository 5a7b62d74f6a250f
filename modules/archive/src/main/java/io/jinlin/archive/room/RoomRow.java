package io.jinlin.archive.room;

import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.RoomKind;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A room in the list of rooms; {@code area} in m², {@code ownerName} masked and empty when no owner is on file. */
public record RoomRow(
        UUID roomId,
        UUID projectId,
        @Nullable UUID buildingId,
        String projectName,
        String label,
        RoomKind kind,
        @Nullable BigDecimal area,
        @Nullable String layout,
        DeliveryState delivery,
        String ownerName)
        implements Serializable {}
