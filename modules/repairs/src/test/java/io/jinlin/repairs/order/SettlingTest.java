package io.jinlin.repairs.order;

import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.Breaks.assertBreaks;
import static io.jinlin.repairs.order.RepairMother.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SettlingTest {

    @Test
    void a_free_repair_is_settled_when_it_is_confirmed() {
        assertThat(aRepair().confirmed().state()).isEqualTo(OrderState.SETTLED);
    }

    @Test
    void a_charged_repair_is_settled_when_it_is_confirmed_and_paid_in_whatever_order() {
        var confirmedFirst = aRepair().costing("30").confirmed();
        assertThat(confirmedFirst.state()).isEqualTo(OrderState.CONFIRMED);
        confirmedFirst.paid(NOW);
        assertThat(confirmedFirst.state()).isEqualTo(OrderState.SETTLED);

        var paidFirst = aRepair().costing("30").finished();
        paidFirst.paid(NOW);
        assertThat(paidFirst.state()).isEqualTo(OrderState.FINISHED);
        paidFirst.confirm(LEAD, NOW);
        assertThat(paidFirst.state()).isEqualTo(OrderState.SETTLED);
    }

    @Test
    void a_payment_taken_back_makes_the_order_wait_for_its_fee_again() {
        var order = aRepair().costing("30").settled();

        order.unpaid(NOW);

        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(order.current().awaitsPayment()).isTrue();
        order.paid(NOW);
        assertThat(order.state()).isEqualTo(OrderState.SETTLED);
    }

    @Test
    void the_owner_is_visited_once_a_round() {
        var order = aRepair().costing("30").settled();
        assertThat(order.hasJustBecomeReadyForVisit()).isTrue();

        order.unpaid(NOW);
        order.paid(NOW);

        assertThat(order.hasJustBecomeReadyForVisit()).isFalse();
    }

    @Test
    void an_order_whose_payment_was_taken_back_after_the_visit_is_not_filed() {
        var order = aRepair().costing("30").visited();
        order.unpaid(NOW);

        assertBreaks(AN_ORDER_IS_FILED_WHEN_IT_IS_PAID, () -> order.file(true, RECEPTIONIST, NOW));
    }

    @Test
    void an_unsatisfied_visit_states_why() {
        var order = aRepair().settled();

        assertBreaks(
                AN_UNSATISFIED_VISIT_STATES_WHY,
                () -> order.visited(false, " ", RECEPTIONIST, NOW, TimeLimits.STANDARD));
    }

    @Test
    void an_unsatisfied_owner_gets_another_round_with_its_own_time_limit() {
        var order = aRepair().costing("30").settled();

        order.visited(false, "还在漏", RECEPTIONIST, at("2026-11-25 10:00"), TimeLimits.STANDARD);

        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
        assertThat(order.current().number()).isEqualTo(2);
        assertThat(order.current().dueAt()).isEqualTo(at("2026-11-28 10:00"));
        assertThat(order.current().engineerId()).isNull();
        assertThat(order.current().isSignedOnPhone()).isFalse();
        assertThat(order.current().awaitsPayment()).isFalse();
        assertThat(order.steps()).extracting(RepairStep::step).endsWith(Step.SETTLE, Step.VISIT, Step.REOPEN);
    }

    @Test
    void the_charge_of_a_former_round_moves_nothing() {
        var order = aRepair().costing("30").settled();
        order.visited(false, "还在漏", RECEPTIONIST, NOW, TimeLimits.STANDARD);

        assertThat(order.current().isBilledBy(CHARGE)).isFalse();
        assertThat(order.current().isBilledBy(UUID.randomUUID())).isFalse();
    }
}
