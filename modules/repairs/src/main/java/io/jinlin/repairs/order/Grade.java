package io.jinlin.repairs.order;

/** Repair grades: minor repair 小修, medium repair 中修. The visit is made by grade. */
public enum Grade {
    MINOR,
    MEDIUM;

    public String key() {
        return "repairs.grade." + name();
    }
}
