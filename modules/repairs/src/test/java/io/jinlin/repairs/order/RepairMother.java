package io.jinlin.repairs.order;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.PhoneNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Repairs to talk about in tests: {@code anUrgentRepair().at("3-2-1501").onSite()}. */
final class RepairMother {

    static final UUID ENGINEER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final UUID ANOTHER_ENGINEER = UUID.fromString("00000000-0000-7000-8000-000000000002");
    static final UUID RECEPTIONIST = UUID.fromString("00000000-0000-7000-8000-000000000003");
    static final UUID LEAD = UUID.fromString("00000000-0000-7000-8000-000000000004");
    static final UUID PROJECT = UUID.fromString("00000000-0000-7000-8000-000000000005");
    static final UUID BUILDING = UUID.fromString("00000000-0000-7000-8000-000000000006");
    static final UUID SIGNATURE = UUID.fromString("00000000-0000-7000-8000-000000000007");
    static final UUID CHARGE = UUID.fromString("00000000-0000-7000-8000-000000000008");
    static final Instant NOW = at("2026-11-21 09:00");

    private Urgency urgency = Urgency.NORMAL;
    private @Nullable Money price;
    private Place place = Place.room(PROJECT, BUILDING, UUID.randomUUID(), "3-2-1501", "上海滩华府3栋2单元1501");
    private Instant receivedAt = NOW;

    static RepairMother aRepair() {
        return new RepairMother();
    }

    static RepairMother anUrgentRepair() {
        var repair = new RepairMother();
        repair.urgency = Urgency.URGENT;
        return repair;
    }

    static RepairMother aPublicRepair() {
        var repair = new RepairMother();
        repair.place = Place.publicArea(PROJECT, null, "地下车库 B1 入口", "上海滩华府地下车库 B1 入口");
        return repair;
    }

    RepairMother at(String room, String address) {
        place = Place.room(PROJECT, BUILDING, UUID.randomUUID(), room, address);
        return this;
    }

    RepairMother receivedAt(String time) {
        receivedAt = at(time);
        return this;
    }

    RepairMother costing(String yuan) {
        price = Money.of(yuan);
        return this;
    }

    RepairOrder received() {
        var call = new RepairCall(
                null,
                "王丽",
                new PhoneNumber("13800001234"),
                Channel.PHONE,
                Category.WATER,
                urgency,
                "厨房水龙头漏水",
                null,
                null,
                price != null,
                price);
        return RepairOrder.received(call, place, "BX20261121-0007", RECEPTIONIST, receivedAt, TimeLimits.STANDARD);
    }

    RepairOrder dispatched() {
        var order = received();
        order.dispatchTo(ENGINEER, lead(), NOW);
        return order;
    }

    RepairOrder accepted() {
        var order = dispatched();
        order.accept(ENGINEER, NOW);
        return order;
    }

    RepairOrder onSite() {
        var order = accepted();
        order.arrive(ENGINEER, NOW);
        return order;
    }

    RepairOrder finished() {
        var order = onSite();
        if (!order.place().isPublic()) {
            order.signedByOwner(ENGINEER, SIGNATURE, NOW);
        }
        order.finish(ENGINEER, work(price == null ? Money.ZERO : price), NOW);
        if (order.current().fee().isPositive()) {
            order.billed(CHARGE);
        }
        return order;
    }

    RepairOrder confirmed() {
        var order = finished();
        order.confirm(LEAD, NOW);
        return order;
    }

    RepairOrder settled() {
        var order = confirmed();
        if (order.current().awaitsPayment()) {
            order.paid(NOW);
        }
        return order;
    }

    RepairOrder visited() {
        var order = settled();
        order.visited(true, "", RECEPTIONIST, NOW, TimeLimits.STANDARD);
        return order;
    }

    RepairOrder filed() {
        var order = visited();
        order.file(false, RECEPTIONIST, NOW);
        return order;
    }

    RepairOrder objected() {
        var order = onSite();
        order.object(RECEPTIONIST, "业主自行处理", NOW);
        return order;
    }

    RepairOrder withdrawn() {
        var order = objected();
        order.withdraw(LEAD, NOW);
        return order;
    }

    RepairOrder voided() {
        var order = withdrawn();
        order.annul(RECEPTIONIST, NOW);
        return order;
    }

    RepairOrder handedOver() {
        var order = received();
        order.handOver(LEAD, "维保期内,开发公司建设部处理", NOW);
        return order;
    }

    static WorkDone work(Money fee) {
        return new WorkDone("更换龙头阀芯", null, null, null, List.of(), fee, Grade.MINOR, false);
    }

    static WorkDone workOnPaper() {
        return new WorkDone("更换龙头阀芯", null, null, null, List.of(), Money.ZERO, Grade.MINOR, true);
    }

    static MaterialUsed aValve(String quantity, String price) {
        return new MaterialUsed("阀芯", new BigDecimal(quantity), "只", Money.of(price));
    }

    static Dispatcher lead() {
        return new Dispatcher(LEAD, true);
    }

    static Dispatcher receptionist() {
        return new Dispatcher(RECEPTIONIST, false);
    }

    static Instant at(String time) {
        return LocalDateTime.parse(time, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"))
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }
}
