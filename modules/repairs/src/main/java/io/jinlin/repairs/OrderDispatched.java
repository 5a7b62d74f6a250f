package io.jinlin.repairs;

import java.util.UUID;

/** An engineer was given the order. */
public record OrderDispatched(UUID orderId, UUID engineerId) {}
