package io.jinlin.billing.ledger;

/** Which document an entry books. */
public enum EntryKind {
    CHARGE,
    PAYMENT,
    REVERSAL
}
