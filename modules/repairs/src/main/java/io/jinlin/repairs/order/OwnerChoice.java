package io.jinlin.repairs.order;

/** What the owner decided after being warned of bad material: it is the owner's choice. */
public enum OwnerChoice {
    USE_ANYWAY,
    REPLACE;

    public String key() {
        return "repairs.ownerChoice." + name();
    }
}
