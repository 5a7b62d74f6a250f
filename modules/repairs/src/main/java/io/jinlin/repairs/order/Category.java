package io.jinlin.repairs.order;

/** What kind of repair it is; the trade that is asked for. */
public enum Category {
    WATER,
    POWER,
    DRAIN,
    DOOR_WINDOW,
    WALL_FLOOR,
    LOCK,
    FIXTURE,
    GAS_HEATING,
    LIFT,
    NETWORK,
    FIRE_SAFETY,
    OTHER;

    public String key() {
        return "repairs.category." + name();
    }
}
