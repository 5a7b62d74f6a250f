package io.jinlin.repairs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work is done and the owner has signed; the repair lead has yet to confirm.
 *
 * @param roomId null when the order is about a public area
 * @param buildingId null when the place belongs to no building
 */
public record OrderFinished(UUID orderId, @Nullable UUID roomId, UUID projectId, @Nullable UUID buildingId) {}
