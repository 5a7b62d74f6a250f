package io.jinlin.billing.payment;

import io.jinlin.billing.ledger.Account;

/** A means of payment taken at the counter. */
public enum TenderMethod {
    CASH,
    TRANSFER,
    CARD,
    WECHAT,
    ALIPAY;

    Account account() {
        return Account.valueOf(name());
    }
}
