package io.jinlin.billing.charge;

/** Where a charge stands. */
public enum ChargeState {
    OPEN,
    SETTLED,
    CANCELLED
}
