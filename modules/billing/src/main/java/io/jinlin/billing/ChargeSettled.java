package io.jinlin.billing;

import java.util.UUID;

/** The last fen of a charge was paid; observed in the payment's own transaction. */
public record ChargeSettled(UUID chargeId, String source, UUID sourceId) {}
