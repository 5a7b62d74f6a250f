package io.jinlin.archive;

/** What a household holds. */
public enum RoomKind {
    /** 住宅 */
    HOME,
    /** 商铺 */
    SHOP,
    /** 别墅 */
    VILLA,
    /** 车位 */
    PARKING,
    /** 储藏室 */
    STORAGE
}
