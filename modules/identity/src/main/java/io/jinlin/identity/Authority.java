package io.jinlin.identity;

/** What has a limit besides its permission: how far the holder of a position may go alone. */
public enum Authority {
    /** Taking back a payment on its own day. */
    PAYMENT_REVERSAL("billing.payment.reverse", true),
    /** Taking back a payment of an earlier day. */
    PAYMENT_REFUND("billing.payment.refund", true),
    /** Striking off an order that was withdrawn. */
    ORDER_VOID("repairs.order.void", false);

    private final String permission;
    private final boolean ofAmounts;

    Authority(String permission, boolean ofAmounts) {
        this.permission = permission;
        this.ofAmounts = ofAmounts;
    }

    public String permission() {
        return permission;
    }

    /** Whether it is limited by an amount; otherwise it is had or not. */
    public boolean isOfAmounts() {
        return ofAmounts;
    }

    public String key() {
        return "identity.authority." + name();
    }
}
