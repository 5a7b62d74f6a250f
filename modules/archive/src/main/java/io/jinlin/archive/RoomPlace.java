package io.jinlin.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a room is, without anybody in it.
 *
 * @param buildingId null for what belongs to the project as a whole, such as most parking spaces
 * @param label {@code 3-2-1501}
 * @param address {@code 上海滩华府3栋2单元1501}
 */
public record RoomPlace(UUID roomId, UUID projectId, @Nullable UUID buildingId, String label, String address) {}
