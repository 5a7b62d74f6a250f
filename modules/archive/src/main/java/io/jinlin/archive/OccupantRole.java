package io.jinlin.archive;

/** What somebody is to a room; the order is the order of the card. */
public enum OccupantRole {
    /** 业主 */
    OWNER,
    /** 共有人 */
    CO_OWNER,
    /** 租户 */
    TENANT,
    /** 家庭成员 */
    FAMILY;

    public boolean owns() {
        return this == OWNER || this == CO_OWNER;
    }
}
