package io.jinlin.benchmarks.paper;

import io.jinlin.kernel.Money;
import io.jinlin.printing.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Receipts as the cashier's desk prints them, each of another household; all people are invented. */
final class Receipts {

    private static final List<String> NAMES = List.of("张曌", "李建国", "欧阳若兰", "王丽", "赵强", "陈静", "刘芳", "孟青");

    private Receipts() {}

    static List<FormData> of(int households) {
        return IntStream.range(0, households).mapToObj(Receipts::receipt).toList();
    }

    private static FormData receipt(int household) {
        var room =
                "%d-%d-%d%02d".formatted(household / 100 + 1, household % 2 + 1, household / 4 % 25 + 1, household % 4);
        var fee = Money.of(300 + household % 200 + ".80");
        var energy = Money.of(20 + household % 80 + ".70");
        return new FormData()
                .put("company", "洛阳上豫物业管理有限公司")
                .put("project", "上海滩华府")
                .put("book", "华府 2026 第 3 册")
                .put("number", "HF-%07d".formatted(household + 1))
                .put("date", LocalDate.of(2026, 11, 21))
                .put("payer", NAMES.get(household % NAMES.size()))
                .put("room", room)
                .line("items", item("物业服务费", "2026年10月–12月", "3 月", fee))
                .line("items", item("公共能耗分摊", "2026年10月", "1", energy))
                .put("total", fee.plus(energy))
                .put("tender", List.of("cash", "wechat"))
                .put("received", Money.of("1000"))
                .put("cashier", "陈静")
                .put("checker", "刘芳")
                .put("remark", "微信与现金各付一部分");
    }

    private static Map<String, Object> item(String name, String period, String quantity, Money amount) {
        return Map.of("name", name, "period", period, "quantity", quantity, "unit-price", amount, "amount", amount);
    }
}
