package io.jinlin.repairs.order;

import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.Breaks.assertBreaks;
import static io.jinlin.repairs.order.RepairMother.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithdrawingTest {

    @Test
    void the_owner_objects_the_repair_lead_signs_reception_voids() {
        var order = aRepair().onSite();

        order.object(ENGINEER, "业主认为价格高", NOW);
        order.withdraw(LEAD, NOW);
        order.annul(RECEPTIONIST, NOW);

        assertThat(order.state()).isEqualTo(OrderState.VOIDED);
        assertThat(order.state().isOpen()).isFalse();
    }

    @Test
    void a_withdrawal_states_its_reason() {
        assertBreaks(A_WITHDRAWAL_STATES_ITS_REASON, () -> aRepair().received().object(RECEPTIONIST, "", NOW));
    }

    @Test
    void an_owner_who_wants_the_repair_after_all_waits_for_an_engineer_again() {
        var order = aRepair().objected();

        order.resume(LEAD, NOW);

        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
        assertThat(order.current().engineerId()).isNull();
    }

    @Test
    void what_the_owner_signed_before_objecting_is_not_signed_for_the_next_engineer() {
        var resumed = aRepair().onSite();
        resumed.signedByOwner(ENGINEER, SIGNATURE, NOW);
        resumed.object(ENGINEER, "业主认为价格高", NOW);
        resumed.resume(LEAD, NOW);
        var returned = aRepair().onSite();
        returned.signedByOwner(ENGINEER, SIGNATURE, NOW);
        returned.handOver(LEAD, "维保期内", NOW);
        returned.takeBack(LEAD, "不在维保范围", NOW);

        for (var order : List.of(resumed, returned)) {
            order.dispatchTo(ANOTHER_ENGINEER, lead(), NOW);
            order.accept(ANOTHER_ENGINEER, NOW);
            order.arrive(ANOTHER_ENGINEER, NOW);
            assertThat(order.current().isSignedOnPhone()).isFalse();
            assertBreaks(
                    THE_OWNER_SIGNS_FOR_WORK_IN_THE_ROOM, () -> order.finish(ANOTHER_ENGINEER, work(Money.ZERO), NOW));
        }
    }

    @Test
    void finished_work_is_not_objected_to() {
        assertBreaks(
                OWNERS_OBJECT_BEFORE_THE_WORK_IS_FINISHED,
                () -> aRepair().finished().object(RECEPTIONIST, "不想付钱", NOW));
    }

    @Test
    void a_defect_under_warranty_goes_to_the_developer_and_comes_back_put_right() {
        var order = aRepair().handedOver();

        order.finishedByDeveloper(LEAD, "开发公司已重做防水,现场查看合格", NOW);

        assertThat(order.state()).isEqualTo(OrderState.SETTLED);
        assertThat(order.hasJustBecomeReadyForVisit()).isTrue();
    }

    @Test
    void what_the_developer_refuses_is_ours_again() {
        var order = aRepair().handedOver();

        order.takeBack(LEAD, "不在维保范围", NOW);

        assertThat(order.state()).isEqualTo(OrderState.RECEIVED);
    }
}
