package io.jinlin.archive.sheet;

import io.jinlin.archive.DeliveryState;
import io.jinlin.archive.OccupantRole;
import io.jinlin.archive.RoomKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The spreadsheet of the archive, as template, import and export share it. One sheet names the projects; the other has a row for each
 * person in a room, and one for a room with nobody. Columns are known by their headings, in any order; marks and units in the headings
 * do not matter.
 */
public final class ArchiveSheet {

    public static final String PROJECTS = "项目";
    public static final String HOUSEHOLDS = "房屋与住户";
    public static final String GUIDE = "填写说明";

    /** A column by its heading. */
    public interface Column {
        String heading();

        boolean required();

        String example();

        /** The heading without marks and units: what a file is matched by, and what a fault names. */
        default String title() {
            return titleOf(heading());
        }
    }

    /** Columns of the sheet 项目. */
    public enum ProjectColumn implements Column {
        NAME("项目名称*", "上海滩华府"),
        ADDRESS("地址", "洛阳市洛龙区滨河路 1 号"),
        SITE_AREA("占地面积(m²)", "16377"),
        FLOOR_AREA("建筑面积(m²)", "58105.61"),
        SHOP_AREA("商铺面积(m²)", "5672.02"),
        PLOT_RATIO("容积率", "3.55"),
        GREENING_RATE("绿化率(%)", "35"),
        PARKING_SPACES("车位数", "433"),
        HOUSEHOLDS("户数", "529");

        private final String heading;
        private final String example;

        ProjectColumn(String heading, String example) {
            this.heading = heading;
            this.example = example;
        }

        @Override
        public String heading() {
            return heading;
        }

        @Override
        public boolean required() {
            return heading.endsWith("*");
        }

        @Override
        public String example() {
            return example;
        }
    }

    /** Columns of the sheet 房屋与住户. */
    public enum HouseholdColumn implements Column {
        PROJECT("项目名称*", "上海滩华府"),
        BUILDING("楼栋", "3"),
        UNIT("单元", "2"),
        NUMBER("房号*", "1501"),
        KIND("房屋类型", "住宅"),
        AREA("建筑面积(m²)", "118.36"),
        LAYOUT("户型", "三室两厅"),
        ORIENTATION("朝向", "南"),
        DELIVERY("交付状态", "已入住"),
        DELIVERED_ON("交付日期", "2019-06-01"),
        NAME("姓名", "张小明"),
        ROLE("身份", "业主"),
        PHONE("联系电话", "13800000000"),
        SHARE("产权比例(%)", "100"),
        FROM("起始日期", "2019-06-01"),
        TO("结束日期", "");

        private final String heading;
        private final String example;

        HouseholdColumn(String heading, String example) {
            this.heading = heading;
            this.example = example;
        }

        @Override
        public String heading() {
            return heading;
        }

        @Override
        public boolean required() {
            return heading.endsWith("*");
        }

        @Override
        public String example() {
            return example;
        }
    }

    public static final Map<String, RoomKind> KINDS = words(
            RoomKind.class,
            Map.of(
                    RoomKind.HOME, "住宅",
                    RoomKind.SHOP, "商铺",
                    RoomKind.VILLA, "别墅",
                    RoomKind.PARKING, "车位",
                    RoomKind.STORAGE, "储藏室"));

    public static final Map<String, DeliveryState> DELIVERIES = words(
            DeliveryState.class,
            Map.of(
                    DeliveryState.UNDELIVERED, "未交付",
                    DeliveryState.DELIVERED, "已交付",
                    DeliveryState.OCCUPIED, "已入住",
                    DeliveryState.VACANT, "空置"));

    public static final Map<String, OccupantRole> ROLES = words(
            OccupantRole.class,
            Map.of(
                    OccupantRole.OWNER, "业主",
                    OccupantRole.CO_OWNER, "共有人",
                    OccupantRole.TENANT, "租户",
                    OccupantRole.FAMILY, "家庭成员"));

    private ArchiveSheet() {}

    /** {@code 建筑面积(m²)*} → {@code 建筑面积}. */
    static String titleOf(String heading) {
        return heading.replaceAll("[(\\uFF08].*?[)\\uFF09]|[*\\s]", "");
    }

    /** The word the sheet uses for a constant. */
    public static <E extends Enum<E>> String word(Map<String, E> words, E constant) {
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() == constant)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> type, Map<E, String> names) {
        var words = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            words.put(String.valueOf(names.get(constant)), constant);
        }
        return Collections.unmodifiableMap(words);
    }
}
