package io.jinlin.repairs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order's life is over: visited or, in public areas, confirmed; its papers are together.
 *
 * @param roomId null when the order is about a public area
 * @param buildingId null when the place belongs to no building
 */
public record OrderFiled(UUID orderId, @Nullable UUID roomId, UUID projectId, @Nullable UUID buildingId) {}
