package io.jinlin.repairs.order;

import static io.jinlin.kernel.KernelRule.A_TEXT_FITS_ITS_PLACE;
import static io.jinlin.repairs.RepairRule.*;
import static io.jinlin.repairs.order.Breaks.assertBreaks;
import static io.jinlin.repairs.order.RepairMother.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FinishingTest {

    @Test
    void the_owner_signs_for_work_in_the_room() {
        var order = aRepair().onSite();

        assertBreaks(THE_OWNER_SIGNS_FOR_WORK_IN_THE_ROOM, () -> order.finish(ENGINEER, work(Money.ZERO), NOW));
        assertThat(order.state()).isEqualTo(OrderState.ON_SITE);
    }

    @Test
    void a_signature_on_paper_will_do_until_the_order_is_filed() {
        var order = aRepair().onSite();
        order.finish(ENGINEER, workOnPaper(), NOW);
        order.confirm(LEAD, NOW);
        order.visited(true, "", RECEPTIONIST, NOW, TimeLimits.STANDARD);

        assertBreaks(AN_ORDER_IS_FILED_WITH_ITS_SIGNED_COPY, () -> order.file(false, RECEPTIONIST, NOW));
        order.copyIsMissing("师傅未带回", RECEPTIONIST, NOW);
        assertThat(order.current().copyMissing()).isEqualTo("师傅未带回");

        order.file(true, RECEPTIONIST, NOW);
        assertThat(order.state()).isEqualTo(OrderState.FILED);
        assertThat(order.current().copyMissing()).isNull();
    }

    @Test
    void the_fee_is_labour_and_material() {
        var order = aRepair().costing("30").onSite();
        order.signedByOwner(ENGINEER, SIGNATURE, NOW);

        order.finish(
                ENGINEER,
                new WorkDone(
                        "更换阀芯",
                        "业主要求多换一只阀芯",
                        null,
                        null,
                        List.of(aValve("2", "12.50"), aValve("0.333", "10")),
                        Money.of("20"),
                        Grade.MINOR,
                        false),
                NOW);

        assertThat(order.current().fee()).isEqualTo(Money.of("48.33"));
        assertThat(order.current().grade()).isEqualTo(Grade.MINOR);
    }

    @Test
    void a_fee_that_was_not_told_beforehand_states_what_differs() {
        var order = aRepair().onSite();
        order.signedByOwner(ENGINEER, SIGNATURE, NOW);

        assertBreaks(
                A_FEE_NOT_TOLD_BEFOREHAND_STATES_WHAT_DIFFERS, () -> order.finish(ENGINEER, work(Money.of("30")), NOW));
        order.finish(
                ENGINEER,
                new WorkDone("更换角阀", "报修为漏水,实为角阀损坏", null, null, List.of(), Money.of("30"), Grade.MINOR, false),
                NOW);
        assertThat(order.current().awaitsPayment()).isTrue();
    }

    @Test
    void a_fee_above_the_price_told_states_what_differs() {
        var order = aRepair().costing("80").onSite();
        order.signedByOwner(ENGINEER, SIGNATURE, NOW);

        assertThatThrownBy(() -> order.finish(ENGINEER, work(Money.of("80.01")), NOW))
                .isInstanceOfSatisfying(RuleViolation.class, broken -> {
                    assertThat(broken.rule()).isEqualTo(A_FEE_NOT_TOLD_BEFOREHAND_STATES_WHAT_DIFFERS);
                    assertThat(broken.field()).isEqualTo("differences");
                });
        order.finish(ENGINEER, work(Money.of("80")), NOW);
        assertThat(order.state()).isEqualTo(OrderState.FINISHED);
    }

    @Test
    void what_is_written_fits_the_report() {
        assertBreaks(A_TEXT_FITS_ITS_PLACE, () -> report("改".repeat(2001)));
        assertThat(report("改\r\n".repeat(1000)).siteFacts()).hasSize(1999);
        assertBreaks(A_TEXT_FITS_ITS_PLACE, () -> aRepair().accepted().decline(ENGINEER, "远".repeat(501), NOW));
        assertBreaks(A_TEXT_FITS_ITS_PLACE, () -> new MaterialUsed("阀".repeat(101), BigDecimal.ONE, "只", Money.ZERO));
    }

    @Test
    void quantities_and_amounts_are_those_of_a_repair() {
        assertBreaks(A_QUANTITY_CAN_BE_COUNTED, () -> aValve("0.0001", "1"));
        assertBreaks(A_QUANTITY_CAN_BE_COUNTED, () -> aValve("1000000", "1"));
        assertBreaks(A_QUANTITY_CAN_BE_COUNTED, () -> aValve("1E30000000", "1"));
        assertThat(aValve("2.500", "10").cost()).isEqualTo(Money.of("25"));
        assertBreaks(A_REPAIR_COSTS_LESS_THAN_TEN_MILLION, () -> aValve("1", "10000000.01"));
        assertBreaks(A_REPAIR_COSTS_LESS_THAN_TEN_MILLION, () -> work(Money.of("10000000.01")));
        assertBreaks(
                A_REPAIR_COSTS_LESS_THAN_TEN_MILLION,
                () -> new WorkDone(
                        "换", null, null, null, List.of(aValve("3", "9000000")), Money.ZERO, Grade.MINOR, false));
    }

    private static WorkDone report(String facts) {
        return new WorkDone(facts, null, null, null, List.of(), Money.ZERO, Grade.MINOR, false);
    }

    @Test
    void the_owner_is_warned_of_bad_material_and_chooses() {
        for (var bad : List.of(MaterialCheck.BAD, MaterialCheck.POOR)) {
            assertBreaks(
                    BAD_OWNER_MATERIAL_IS_WARNED_ABOUT_AND_THE_OWNER_CHOOSES,
                    () -> new OwnerMaterial(bad, false, OwnerChoice.USE_ANYWAY));
            assertBreaks(
                    BAD_OWNER_MATERIAL_IS_WARNED_ABOUT_AND_THE_OWNER_CHOOSES, () -> new OwnerMaterial(bad, true, null));
        }
        assertThat(new OwnerMaterial(MaterialCheck.GOOD, false, null).choice()).isNull();
        assertThat(new OwnerMaterial(MaterialCheck.BAD, true, OwnerChoice.USE_ANYWAY).warned())
                .isTrue();
    }

    @Test
    void fees_and_quantities_are_not_negative() {
        assertBreaks(FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE, () -> aValve("0", "1"));
        assertBreaks(FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE, () -> aValve("1", "-1"));
        assertBreaks(FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE, () -> work(Money.of("-1")));
    }

    @Test
    void nobody_signs_as_owner_in_public_areas_and_the_repair_lead_files() {
        var order = aPublicRepair().finished();

        order.confirm(LEAD, NOW);
        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        order.filePublic(LEAD, NOW);

        assertThat(order.state()).isEqualTo(OrderState.FILED);
    }

    @Test
    void public_repairs_cost_nothing() {
        var order = aPublicRepair().onSite();

        assertBreaks(PUBLIC_REPAIRS_ARE_FREE, () -> order.finish(ENGINEER, work(Money.of("1")), NOW));
    }

    @Test
    void orders_in_rooms_are_not_filed_before_the_visit() {
        assertBreaks(
                ORDERS_IN_ROOMS_ARE_FILED_AFTER_THE_VISIT,
                () -> aRepair().confirmed().filePublic(LEAD, NOW));
    }
}
