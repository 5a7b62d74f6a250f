package io.jinlin.billing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.billing.payment.Tender;
import io.jinlin.billing.payment.TenderMethod;
import io.jinlin.kernel.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TillTest {

    @Test
    void cash_beyond_what_is_due_goes_back() {
        var till = due("86.50");
        till.getHanded().put(TenderMethod.CASH, Money.of("100"));

        assertThat(till.getChange()).isEqualTo(Money.of("13.50"));
        assertThat(asked(till)).containsExactly(Tender.of(TenderMethod.CASH, Money.of("86.50")));
    }

    @Test
    void cash_pays_what_the_other_means_leave() {
        var till = due("100.00");
        till.getHanded().put(TenderMethod.WECHAT, Money.of("60.00"));
        till.getHanded().put(TenderMethod.CASH, Money.of("50.00"));

        assertThat(till.getPaid()).isEqualTo(Money.of("100.00"));
        assertThat(till.getChange()).isEqualTo(Money.of("10.00"));
    }

    @Test
    void less_than_is_due_is_a_part_payment_and_more_by_wechat_is_too_much() {
        var till = due("100.00");
        till.getHanded().put(TenderMethod.CASH, Money.of("30.00"));
        assertThat(till.getLeft()).isEqualTo(Money.of("70.00"));
        assertThat(till.isTooMuch()).isFalse();

        till.getHanded().put(TenderMethod.WECHAT, Money.of("100.01"));
        assertThat(till.isTooMuch()).isTrue();
    }

    @Test
    void all_of_it_by_one_means_leaves_nothing_else_on_the_counter() {
        var till = due("100.00");
        till.getHanded().put(TenderMethod.CASH, Money.of("30.00"));
        till.setCardSlip("0042");
        till.all(TenderMethod.CARD);

        assertThat(asked(till)).containsExactly(new Tender(TenderMethod.CARD, Money.of("100.00"), "0042"));
    }

    @Test
    void card_and_transfer_keep_each_its_own_slip() {
        var till = due("100.00");
        till.getHanded().put(TenderMethod.CARD, Money.of("30.00"));
        till.getHanded().put(TenderMethod.TRANSFER, Money.of("70.00"));
        till.setCardSlip("0042");
        till.setTransferSlip("T-7");

        assertThat(asked(till))
                .containsExactlyInAnyOrder(
                        new Tender(TenderMethod.CARD, Money.of("30.00"), "0042"),
                        new Tender(TenderMethod.TRANSFER, Money.of("70.00"), "T-7"));
    }

    @Test
    void whatever_is_handed_over_is_either_booked_or_given_back() {
        var random = new Random(20261121);
        for (int run = 0; run < 1_000; run++) {
            var till = due(fen(random.nextInt(20_000)));
            var handed = Money.ZERO;
            for (var method : TenderMethod.values()) {
                var amount = Money.of(fen(random.nextInt(8_000)));
                till.getHanded().put(method, amount);
                handed = handed.plus(amount);
            }

            assertThat(till.getPaid().plus(till.getChange())).isEqualTo(handed);
            assertThat(till.getChange().isNegative()).isFalse();
            assertThat(till.isTooMuch() || till.getPaid().plus(till.getLeft()).equals(till.getDue()))
                    .isTrue();
        }
    }

    private static Till due(String amount) {
        var till = new Till();
        till.due(Money.of(amount));
        return till;
    }

    private static List<Tender> asked(Till till) {
        return till.asked(UUID.randomUUID(), List.of(UUID.randomUUID()), null).tenders();
    }

    private static String fen(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
