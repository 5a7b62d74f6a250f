package io.jinlin.repairs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work in a room is finished, confirmed and settled: the owner may be asked how it went. Fired once a round.
 *
 * @param buildingId null when the room belongs to no building, such as most parking spaces
 */
public record OrderReadyForVisit(UUID orderId, UUID roomId, UUID projectId, @Nullable UUID buildingId) {}
