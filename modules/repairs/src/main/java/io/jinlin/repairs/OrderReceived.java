package io.jinlin.repairs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A repair order was taken in at the desk, or came back there after a visit that was not satisfied.
 *
 * @param roomId null when the order is about a public area
 * @param buildingId null when the place belongs to no building
 */
public record OrderReceived(UUID orderId, @Nullable UUID roomId, UUID projectId, @Nullable UUID buildingId) {}
