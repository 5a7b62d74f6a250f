package io.jinlin.archive;

/** How far a room is on its way from the developer to a household. */
public enum DeliveryState {
    /** 未交付 */
    UNDELIVERED,
    /** 已交付 */
    DELIVERED,
    /** 已入住 */
    OCCUPIED,
    /** 空置 */
    VACANT
}
