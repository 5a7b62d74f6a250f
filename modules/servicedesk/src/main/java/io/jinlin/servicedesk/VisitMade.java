package io.jinlin.servicedesk;

import java.util.UUID;

/** The owner was asked how the work went. */
public record VisitMade(UUID visitId, UUID orderId, boolean satisfied) {}
