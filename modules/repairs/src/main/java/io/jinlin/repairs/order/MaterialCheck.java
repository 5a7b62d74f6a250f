package io.jinlin.repairs.order;

/** What the engineer found of material that the owner supplied: 合格, 不合格, 质量不佳. */
public enum MaterialCheck {
    GOOD,
    BAD,
    POOR;

    public String key() {
        return "repairs.materialCheck." + name();
    }
}
