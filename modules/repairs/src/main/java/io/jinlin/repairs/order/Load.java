package io.jinlin.repairs.order;

import java.util.UUID;

/** Orders that an engineer has in hand. */
public record Load(UUID engineerId, Long inHand, Long overdue) {}
