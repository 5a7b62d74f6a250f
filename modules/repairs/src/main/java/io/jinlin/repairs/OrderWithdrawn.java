package io.jinlin.repairs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The owner no longer wants the repair, and the repair lead has signed for it.
 *
 * @param roomId null when the order is about a public area
 * @param buildingId null when the place belongs to no building
 */
public record OrderWithdrawn(UUID orderId, @Nullable UUID roomId, UUID projectId, @Nullable UUID buildingId) {}
