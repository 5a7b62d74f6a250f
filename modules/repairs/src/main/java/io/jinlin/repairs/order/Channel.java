package io.jinlin.repairs.order;

/** How a request reached the desk. */
public enum Channel {
    VISIT,
    PHONE,
    PORTAL,
    PATROL;

    public String key() {
        return "repairs.channel." + name();
    }
}
