package io.jinlin.repairs.order;

import static io.jinlin.repairs.order.RepairMother.ANOTHER_ENGINEER;
import static io.jinlin.repairs.order.RepairMother.ENGINEER;
import static io.jinlin.repairs.order.RepairMother.LEAD;
import static io.jinlin.repairs.order.RepairMother.NOW;
import static io.jinlin.repairs.order.RepairMother.RECEPTIONIST;
import static io.jinlin.repairs.order.RepairMother.SIGNATURE;
import static io.jinlin.repairs.order.RepairMother.aRepair;
import static io.jinlin.repairs.order.RepairMother.lead;
import static io.jinlin.repairs.order.RepairMother.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the forms say of an order's round. */
class OrderCourseTest {

    private static final Map<UUID, String> NAMES =
            Map.of(ENGINEER, "李建国", ANOTHER_ENGINEER, "秦望舒", LEAD, "赵强", RECEPTIONIST, "柳听雪");

    @Test
    void each_act_has_its_own_time_and_name() {
        var order = aRepair().received();
        order.dispatchTo(ENGINEER, lead(), minute(1));
        order.accept(ENGINEER, minute(2));
        order.arrive(ENGINEER, minute(3));
        order.signedByOwner(ENGINEER, SIGNATURE, minute(4));
        order.finish(ENGINEER, work(Money.ZERO), minute(5));
        order.confirm(LEAD, minute(6));

        var course = course(order);

        assertThat(course.at(Step.DISPATCH)).isEqualTo(minute(1));
        assertThat(course.who(Step.DISPATCH)).isEqualTo("赵强");
        assertThat(course.at(Step.ACCEPT)).isEqualTo(minute(2));
        assertThat(course.who(Step.ACCEPT)).isEqualTo("李建国");
        assertThat(course.at(Step.FINISH)).isEqualTo(minute(5));
        assertThat(course.at(Step.CONFIRM)).isEqualTo(minute(6));
        assertThat(course.who(Step.CONFIRM)).isEqualTo("赵强");
    }

    @Test
    void what_an_engineer_did_who_declined_is_not_printed_for_the_next() {
        var order = aRepair().accepted();
        order.decline(ENGINEER, "没有电工证", NOW);
        assertThat(course(order).at(Step.DISPATCH)).isNull();
        assertThat(course(order).at(Step.ACCEPT)).isNull();

        order.dispatchTo(ANOTHER_ENGINEER, lead(), minute(9));

        assertThat(course(order).at(Step.DISPATCH)).isEqualTo(minute(9));
        assertThat(course(order).who(Step.ACCEPT)).isNull();
    }

    @Test
    void what_was_done_before_the_owner_objected_is_not_printed_after_the_repair_goes_on() {
        var order = aRepair().objected();
        assertThat(course(order).at(Step.ARRIVE)).isEqualTo(NOW);

        order.resume(LEAD, NOW);

        assertThat(course(order).at(Step.ARRIVE)).isNull();
    }

    @Test
    void the_reason_of_an_objection_holds_until_the_owner_wants_the_repair_after_all() {
        var order = aRepair().objected();
        assertThat(course(order).objection()).isEqualTo("业主自行处理");

        order.resume(LEAD, NOW);

        assertThat(course(order).objection()).isNull();
    }

    @Test
    void what_the_developer_put_right_was_under_warranty_and_what_it_sent_back_was_not() {
        var done = aRepair().handedOver();
        done.finishedByDeveloper(LEAD, "已重做防水", NOW);
        var refused = aRepair().handedOver();
        refused.takeBack(LEAD, "不在维保范围", NOW);

        assertThat(course(done).isUnderWarranty()).isTrue();
        assertThat(course(refused).isUnderWarranty()).isFalse();
        assertThat(course(aRepair().finished()).isUnderWarranty()).isFalse();
    }

    @Test
    void another_round_begins_with_nothing() {
        var order = aRepair().settled();
        order.visited(false, "还在漏", RECEPTIONIST, NOW, TimeLimits.STANDARD);

        assertThat(course(order).at(Step.DISPATCH)).isNull();
        assertThat(course(order).at(Step.CONFIRM)).isNull();
    }

    private static OrderCourse course(RepairOrder order) {
        return new OrderCourse(
                order.current().number(),
                order.steps().stream()
                        .map(taken -> new OrderDetails.StepLine(
                                taken.step(),
                                taken.state(),
                                taken.round(),
                                taken.takenAt(),
                                taken.staffId() == null ? null : NAMES.get(taken.staffId()),
                                taken.note()))
                        .toList());
    }

    private static Instant minute(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
