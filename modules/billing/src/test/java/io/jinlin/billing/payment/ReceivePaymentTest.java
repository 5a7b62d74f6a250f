package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.A_PAYER_IS_NAMED_IN_SIXTY_CHARACTERS;
import static io.jinlin.billing.BillingRule.A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM;
import static io.jinlin.billing.BillingRule.A_PAYMENT_IS_MORE_THAN_ZERO;
import static io.jinlin.billing.BillingRule.A_TENDER_IS_MORE_THAN_ZERO;
import static io.jinlin.billing.BillingRule.CASH_RECEIVED_COVERS_THE_CASH_PAID;
import static io.jinlin.billing.BillingRule.CASH_RECEIVED_STAYS_BELOW_TEN_BILLION;
import static io.jinlin.billing.Rules.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReceivePaymentTest {

    private static final Tender CASH_80 = Tender.of(TenderMethod.CASH, Money.of("80.00"));
    private static final Tender WECHAT_20 = new Tender(TenderMethod.WECHAT, Money.of("20.00"), " 4200001 ");

    @Test
    void a_payment_is_the_sum_of_its_tenders() {
        assertThat(asked(null, CASH_80, WECHAT_20).amount()).isEqualTo(Money.of("100.00"));
        assertThat(WECHAT_20.reference()).isEqualTo("4200001");
    }

    @Test
    void change_is_what_was_handed_over_beyond_the_cash_tender() {
        assertThat(asked(Money.of("100.00"), CASH_80, WECHAT_20).change()).isEqualTo(Money.of("20.00"));
        assertThat(asked(null, CASH_80).change()).isEqualTo(Money.ZERO);
    }

    @Test
    void cash_that_does_not_cover_the_cash_tender_is_refused_and_so_is_cash_without_a_cash_tender() {
        breaks(CASH_RECEIVED_COVERS_THE_CASH_PAID, () -> asked(Money.of("79.99"), CASH_80));
        breaks(CASH_RECEIVED_COVERS_THE_CASH_PAID, () -> asked(Money.of("1.00"), WECHAT_20));
    }

    @Test
    void nothing_is_not_a_payment() {
        breaks(A_PAYMENT_IS_MORE_THAN_ZERO, () -> asked(null));
        breaks(A_TENDER_IS_MORE_THAN_ZERO, () -> Tender.of(TenderMethod.CARD, Money.ZERO));
        breaks(A_TENDER_IS_MORE_THAN_ZERO, () -> Tender.of(TenderMethod.CARD, Money.of("-1.00")));
    }

    @Test
    void nothing_ticked_is_not_everything() {
        var tenders = List.of(CASH_80);

        breaks(
                A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM,
                () -> new ReceivePayment(UUID.randomUUID(), List.of(), null, tenders, null, null));
        assertThat(new ReceivePayment(UUID.randomUUID(), null, null, tenders, null, null).chargeIds())
                .isNull();
    }

    @Test
    void what_does_not_fit_on_paper_or_on_a_counter_is_refused() {
        breaks(
                A_PAYER_IS_NAMED_IN_SIXTY_CHARACTERS,
                () -> new ReceivePayment(UUID.randomUUID(), null, "张".repeat(61), List.of(CASH_80), null, null));
        breaks(CASH_RECEIVED_STAYS_BELOW_TEN_BILLION, () -> asked(Money.of("10000000000.00"), CASH_80));
    }

    @Test
    void days_of_another_age_are_not_looked_for() {
        assertThatThrownBy(() -> new PaymentFilter(null, LocalDate.MAX, null, null, null, null, null))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new PaymentFilter(LocalDate.MIN, null, null, null, null, null, null))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_same_request_has_the_same_fingerprint_and_another_fen_another() {
        var room = new UUID(1, 1);
        var one = new ReceivePayment(room, null, "张三", List.of(CASH_80), null, null);
        var same = new ReceivePayment(
                room, null, " 张三", List.of(Tender.of(TenderMethod.CASH, Money.of("80"))), null, null);
        var other = new ReceivePayment(
                room, null, "张三", List.of(Tender.of(TenderMethod.CASH, Money.of("80.01"))), null, null);

        assertThat(same.fingerprint()).isEqualTo(one.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    @Test
    void what_a_spreadsheet_might_take_for_a_formula_is_text() {
        assertThat(List.of("=1+1", "+86", "-1", "@a", "\tx", "\rx", "\0x"))
                .allMatch(text -> Texts.inCell(text).equals("'" + text));
        assertThat(Texts.inCell("张三 = 李四")).isEqualTo("张三 = 李四");
    }

    private static ReceivePayment asked(@Nullable Money cash, Tender... tenders) {
        return new ReceivePayment(UUID.randomUUID(), null, "张三", List.of(tenders), cash, null);
    }
}
