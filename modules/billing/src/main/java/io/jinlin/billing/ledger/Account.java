package io.jinlin.billing.ledger;

/** Where an amount stands: owed by households, earned, or held by one of the means of payment. */
public enum Account {
    RECEIVABLE,
    INCOME,
    CASH,
    TRANSFER,
    CARD,
    WECHAT,
    ALIPAY
}
