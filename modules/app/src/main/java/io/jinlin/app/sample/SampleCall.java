package io.jinlin.app.sample;

import io.jinlin.kernel.Money;
import io.jinlin.repairs.order.Category;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What people call about, and what it comes to.
 *
 * @param done what the engineer wrote down
 * @param fee usual fee in yuan; zero for what is free
 */
record SampleCall(Category category, String content, String done, int fee) {

    private static final List<SampleCall> CALLS = List.of(
            new SampleCall(Category.WATER, "厨房水槽下方水管接头漏水", "更换水槽下水软管接头一只,试水不漏", 35),
            new SampleCall(Category.WATER, "卫生间水龙头关不紧,一直滴水", "更换水龙头阀芯一只", 45),
            new SampleCall(Category.WATER, "家里水压很小,洗澡出不了热水", "清洗入户水表前滤网,水压恢复", 0),
            new SampleCall(Category.WATER, "马桶水箱一直流水", "更换马桶进水阀一套", 60),
            new SampleCall(Category.POWER, "客厅一路插座没有电", "漏电开关跳闸,排查为饮水机故障,恢复供电", 30),
            new SampleCall(Category.POWER, "卧室灯不亮,换了灯泡也不行", "更换吸顶灯驱动一只", 50),
            new SampleCall(Category.POWER, "总闸一合就跳", "查出厨房线路受潮短路,重做接头", 120),
            new SampleCall(Category.DRAIN, "厨房地漏反味,下水很慢", "疏通厨房支管,清出油垢", 80),
            new SampleCall(Category.DRAIN, "卫生间地漏堵塞返水", "机械疏通卫生间排水管", 100),
            new SampleCall(Category.DOOR_WINDOW, "阳台推拉门滑轮坏了,推不动", "更换推拉门滑轮两只", 90),
            new SampleCall(Category.DOOR_WINDOW, "卧室窗户关不严,漏风", "更换窗户密封胶条,调整铰链", 55),
            new SampleCall(Category.LOCK, "入户门锁芯卡住,钥匙拔不出来", "更换锁芯一只,交付新钥匙", 150),
            new SampleCall(Category.WALL_FLOOR, "卫生间墙砖空鼓掉了两块", "重新粘贴墙砖两块并勾缝", 130),
            new SampleCall(Category.WALL_FLOOR, "客厅顶棚有水渍,怀疑楼上漏水", "查出楼上地漏渗漏,已协调楼上处理", 0),
            new SampleCall(Category.FIXTURE, "热水器挂架松动", "重新打孔加固热水器挂架", 70),
            new SampleCall(Category.NETWORK, "对讲门铃不响,看不到画面", "更换室内对讲机连接线,测试正常", 0),
            new SampleCall(Category.OTHER, "晾衣架手摇器断了钢丝", "更换升降晾衣架钢丝绳", 65));

    private static final List<SampleCall> PUBLIC = List.of(
            new SampleCall(Category.LIFT, "电梯按键面板 15 楼按键不灵", "更换按键面板微动开关", 0),
            new SampleCall(Category.POWER, "单元门口感应灯不亮", "更换感应灯一只", 0),
            new SampleCall(Category.LOCK, "单元门禁刷卡没反应", "重启门禁控制器并更换读卡头", 0),
            new SampleCall(Category.FIRE_SAFETY, "楼道消防栓箱玻璃破损", "更换消防栓箱玻璃", 0));

    private static final List<String> ROOMS = List.of("厨房", "卫生间", "客厅", "卧室", "阳台", "入户门");

    private static final List<String> UNSATISFIED =
            List.of("修完当天晚上又开始漏了", "师傅来得太晚,比约定晚了两个小时", "垃圾没有带走,地面没有清理", "同样的问题又出现了,请重新检查");

    private static final List<String> SATISFIED = List.of("", "", "师傅很专业", "上门准时,收费清楚", "处理得很快,谢谢", "态度很好");

    static SampleCall inRoom(Random chance) {
        return one(CALLS, chance);
    }

    static SampleCall inPublic(Random chance) {
        return one(PUBLIC, chance);
    }

    static String complaint(Random chance) {
        return one(UNSATISFIED, chance);
    }

    static String praise(Random chance) {
        return one(SATISFIED, chance);
    }

    /** Where in the room, if the caller's words tell. */
    @Nullable
    String location() {
        return ROOMS.stream().filter(content::contains).findFirst().orElse(null);
    }

    boolean isCharged() {
        return fee > 0;
    }

    Money price() {
        return Money.of(fee);
    }

    private static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
