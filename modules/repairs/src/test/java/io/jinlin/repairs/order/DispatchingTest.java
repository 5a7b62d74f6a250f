package io.jinlin.repairs.order;

import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.Breaks.assertBreaks;
import static io.jinlin.repairs.order.RepairMother.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DispatchingTest {

    @Test
    void an_urgent_order_may_skip_the_repair_lead() {
        var order = anUrgentRepair()
                .at("3-2-1501", "上海滩华府3栋2单元1501")
                .receivedAt("2026-11-21 09:00")
                .received();

        order.dispatchTo(ENGINEER, receptionist(), at("2026-11-21 09:10"));

        assertThat(order.state()).isEqualTo(OrderState.DISPATCHED);
        assertThat(order.current().engineerId()).isEqualTo(ENGINEER);
    }

    @Test
    void a_normal_order_goes_through_the_repair_lead() {
        var order = aRepair().received();

        assertBreaks(
                NORMAL_ORDERS_ARE_DISPATCHED_BY_THE_REPAIR_LEAD, () -> order.dispatchTo(ENGINEER, receptionist(), NOW));
        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
    }

    @Test
    void urgent_work_is_due_in_24_hours_and_other_work_in_three_days() {
        assertThat(anUrgentRepair()
                        .receivedAt("2026-11-21 09:00")
                        .received()
                        .current()
                        .dueAt())
                .isEqualTo(at("2026-11-22 09:00"));
        assertThat(aRepair().receivedAt("2026-11-21 09:00").received().current().dueAt())
                .isEqualTo(at("2026-11-24 09:00"));
    }

    @Test
    void a_recalled_order_belongs_to_nobody() {
        var order = aRepair().dispatched();

        order.recall(LEAD, NOW);

        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
        assertThat(order.current().engineerId()).isNull();
    }

    @Test
    void an_accepted_order_is_not_recalled() {
        var order = aRepair().accepted();

        assertBreaks(ONLY_DISPATCHED_ORDERS_ARE_RECALLED, () -> order.recall(LEAD, NOW));
    }

    @Test
    void only_the_engineer_it_was_given_to_works_on_an_order() {
        assertBreaks(
                ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER,
                () -> aRepair().dispatched().accept(ANOTHER_ENGINEER, NOW));
        assertBreaks(
                ONLY_THE_DISPATCHED_ENGINEER_WORKS_ON_AN_ORDER,
                () -> aRepair().onSite().finish(ANOTHER_ENGINEER, workOnPaper(), NOW));
    }

    @Test
    void an_engineer_declines_with_a_reason_and_the_order_waits_again() {
        var order = aRepair().accepted();
        assertBreaks(A_DECLINED_ORDER_STATES_ITS_REASON, () -> order.decline(ENGINEER, " ", NOW));

        order.decline(ENGINEER, "没有电工证", NOW);

        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
        assertThat(order.current().engineerId()).isNull();
        assertThat(order.steps().get(order.steps().size() - 1).note()).isEqualTo("没有电工证");
    }
}
