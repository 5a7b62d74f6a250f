package io.jinlin.billing.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose money it is: the room, and the building and project it stands in. */
public record Household(UUID projectId, @Nullable UUID buildingId, UUID roomId) {}
