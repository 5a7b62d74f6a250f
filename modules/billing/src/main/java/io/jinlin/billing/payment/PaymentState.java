package io.jinlin.billing.payment;

/** Whether a payment stands or was taken back. */
public enum PaymentState {
    POSTED,
    REVERSED
}
