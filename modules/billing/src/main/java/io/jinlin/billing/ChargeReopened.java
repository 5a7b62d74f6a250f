package io.jinlin.billing;

import java.util.UUID;

/** A settled charge is owed again because its payment was taken back; observed in the reversal's own transaction. */
public record ChargeReopened(UUID chargeId, String source, UUID sourceId) {}
