package io.jinlin.archive;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room in one line, as lists and forms of other departments name it.
 *
 * @param buildingId null for what belongs to the project as a whole, such as most parking spaces
 * @param label {@code 3-2-1501}
 * @param address {@code 上海滩华府3栋2单元1501}
 * @param ownerName masked; empty when no owner is on file
 * @param ownerPhone masked; empty when none is on file
 */
public record RoomLine(
        UUID roomId,
        UUID projectId,
        @Nullable UUID buildingId,
        String projectName,
        String label,
        String address,
        String ownerName,
        String ownerPhone)
        implements Serializable {}
