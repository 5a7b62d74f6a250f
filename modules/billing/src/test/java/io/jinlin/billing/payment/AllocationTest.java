package io.jinlin.billing.payment;

import static io.jinlin.billing.BillingRule.PAYMENT_EXCEEDS_BALANCE;
import static io.jinlin.billing.Rules.breaks;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.billing.charge.ChargeRow;
import io.jinlin.billing.charge.ChargeState;
import io.jinlin.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final int RUNS = 2_000;

    @Test
    void the_oldest_charge_is_paid_first() {
        var spread = Allocation.oldestFirst(Money.of("150.00"), List.of(owed("100.00"), owed("80.00"), owed("30.00")));

        assertThat(spread).extracting(Allocation::amount).containsExactly(Money.of("100.00"), Money.of("50.00"));
        assertThat(spread).extracting(Allocation::settles).containsExactly(true, false);
    }

    @Test
    void more_than_is_owed_is_not_taken() {
        breaks(PAYMENT_EXCEEDS_BALANCE, () -> Allocation.oldestFirst(Money.of("100.01"), List.of(owed("100.00"))));
    }

    @Test
    void the_parts_are_the_whole_whatever_is_owed_and_paid() {
        var random = new Random(20261121);
        for (int run = 0; run < RUNS; run++) {
            var charges = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(i -> owed(fen(1 + random.nextInt(500_000))))
                    .toList();
            var total = sum(charges.stream().map(ChargeRow::balance).toList());
            var paid = new Money(BigDecimal.valueOf(
                    1 + random.nextLong(total.amount().movePointRight(2).longValue()), 2));

            var spread = Allocation.oldestFirst(paid, charges);

            assertThat(sum(spread.stream().map(Allocation::amount).toList())).isEqualTo(paid);
            assertThat(spread)
                    .allMatch(part -> part.amount().isPositive()
                            && !part.amount().exceeds(part.charge().balance()));
            assertThat(spread.subList(0, spread.size() - 1)).allMatch(Allocation::settles);
            assertThat(spread).extracting(Allocation::charge).isEqualTo(charges.subList(0, spread.size()));
        }
    }

    static ChargeRow owed(String balance) {
        var amount = Money.of(balance);
        return new ChargeRow(
                UUID.randomUUID(),
                "repairs.order",
                UUID.randomUUID(),
                "fee",
                1,
                UUID.randomUUID(),
                null,
                UUID.randomUUID(),
                "张三",
                "维修费",
                Instant.EPOCH,
                amount,
                Money.ZERO,
                amount,
                ChargeState.OPEN);
    }

    private static String fen(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.ZERO, Money::plus);
    }
}
