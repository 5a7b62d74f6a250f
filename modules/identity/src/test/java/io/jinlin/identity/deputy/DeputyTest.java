package io.jinlin.identity.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.identity.IdentityRule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeputyTest {

    private static final Instant NOW = Instant.parse("2026-11-28T02:00:00Z");
    private static final UUID ABSENT = UUID.randomUUID();
    private static final UUID DEPUTY = UUID.randomUUID();

    @Test
    void it_begins_and_ends_by_itself() {
        var deputy = Deputy.appointed(ABSENT, DEPUTY, NOW.plusSeconds(10), NOW.plusSeconds(20), false, NOW);

        assertThat(state(deputy, NOW)).isEqualTo(DeputyState.COMING);
        assertThat(state(deputy, NOW.plusSeconds(10))).isEqualTo(DeputyState.NOW);
        assertThat(state(deputy, NOW.plusSeconds(20))).isEqualTo(DeputyState.OVER);
    }

    @Test
    void ended_before_its_time_it_stays_ended() {
        var deputy = Deputy.appointed(ABSENT, DEPUTY, NOW, NOW.plusSeconds(20), false, NOW);
        deputy.end(NOW.plusSeconds(1));

        assertThat(state(deputy, NOW.plusSeconds(2))).isEqualTo(DeputyState.OVER);
        breaks(IdentityRule.AN_ENDED_DEPUTYSHIP_STAYS_ENDED, () -> deputy.end(NOW.plusSeconds(3)));
    }

    @Test
    void nobody_is_their_own_deputy_nor_for_ever_nor_backwards() {
        breaks(IdentityRule.A_DEPUTY_IS_SOMEBODY_ELSE, () -> appoint(ABSENT, NOW, NOW.plusSeconds(9)));
        breaks(
                IdentityRule.A_DEPUTY_STANDS_IN_FROM_ONE_DAY_TO_A_LATER_ONE,
                () -> appoint(DEPUTY, NOW.plusSeconds(9), NOW.plusSeconds(9)));
        breaks(
                IdentityRule.A_DEPUTY_STANDS_IN_FROM_ONE_DAY_TO_A_LATER_ONE,
                () -> appoint(DEPUTY, NOW.minusSeconds(9), NOW.minusSeconds(1)));
        breaks(
                IdentityRule.A_DEPUTY_STANDS_IN_FOR_AT_MOST_A_YEAR,
                () -> appoint(DEPUTY, NOW, NOW.plus(Duration.ofDays(400))));
    }

    private static Deputy appoint(UUID deputy, Instant from, Instant until) {
        return Deputy.appointed(ABSENT, deputy, from, until, false, NOW);
    }

    private static DeputyState state(Deputy deputy, Instant at) {
        return DeputyRow.of(deputy, "李娜", "王丽", at).state();
    }

    private static void breaks(IdentityRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(rule.key());
    }
}
