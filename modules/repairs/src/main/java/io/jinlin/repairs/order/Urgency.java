package io.jinlin.repairs.order;

/** How soon a repair must be done: urgent 急修 in 24 hours, normal 一般 in 3 days, unless the tenant says otherwise. */
public enum Urgency {
    URGENT,
    NORMAL;

    public String key() {
        return "repairs.urgency." + name();
    }
}
