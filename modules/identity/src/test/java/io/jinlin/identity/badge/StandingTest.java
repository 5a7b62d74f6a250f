package io.jinlin.identity.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();
    private static final Instant SIGNED_OUT = Instant.parse("2026-11-28T10:00:00.750Z");

    @Test
    void a_deputy_may_what_the_absent_may_where_the_absent_works_and_nowhere_else() {
        var badge = standing(stand("manager", "billing.payment.refund", THERE)).badge(Set.of("cashier"));

        assertThat(badge.positions()).containsExactlyInAnyOrder("cashier", "manager");
        assertThat(badge.may("billing.payment.refund")).isTrue();
        assertThat(badge.reach("billing.payment.refund").covers(THERE, null)).isTrue();
        assertThat(badge.reach("billing.payment.refund").covers(HERE, null)).isFalse();
        assertThat(badge.reach("billing.payment.receive").covers(HERE, null)).isTrue();
        assertThat(badge.reach("billing.payment.receive").covers(THERE, null)).isFalse();
    }

    @Test
    void the_absents_positions_and_their_limits_count_where_the_absent_works_alone() {
        var badge = standing(stand("manager", "billing.payment.refund", THERE)).badge(Set.of("cashier"));

        assertThat(badge.positionsAt(HERE, null)).containsExactly("cashier");
        assertThat(badge.positionsAt(THERE, null)).containsExactly("manager");
    }

    @Test
    void what_both_may_counts_at_both_places() {
        var badge = standing(stand("cashier", "billing.payment.receive", THERE)).badge(Set.of("cashier"));

        assertThat(badge.reach("billing.payment.receive").covers(HERE, null)).isTrue();
        assertThat(badge.reach("billing.payment.receive").covers(THERE, null)).isTrue();
    }

    @Test
    void own_positions_need_the_token_too() {
        assertThat(standing().badge(Set.of("manager")).permissions()).isEmpty();
        assertThat(standing().badge(Set.of("cashier")).permissions()).containsExactly("billing.payment.receive");
    }

    @Test
    void whoever_signed_in_before_everything_was_ended_signs_in_again() {
        assertThat(standing().hasEndedSince(SIGNED_OUT.minusSeconds(1))).isTrue();
        assertThat(standing().hasEndedSince(Instant.parse("2026-11-28T10:00:00Z")))
                .isTrue();
        assertThat(standing().hasEndedSince(Instant.parse("2026-11-28T10:00:01Z")))
                .isFalse();
    }

    @Test
    void whoever_looks_as_somebody_sees_what_that_position_sees_at_the_own_places_and_decides_nothing_about_staff() {
        var viewed = standing()
                .badge(Set.of("cashier"))
                .viewingAs("manager", Set.of("billing.payment.refund", "identity.staff.read", "identity.staff.change"));

        assertThat(viewed.viewing()).isTrue();
        assertThat(viewed.permissions()).containsExactlyInAnyOrder("billing.payment.refund", "identity.staff.read");
        assertThat(viewed.reach("billing.payment.refund").covers(THERE, null)).isFalse();
    }

    private static Standing standing(Stand... deputising) {
        return new Standing(
                Badge.Kind.STAFF,
                UUID.randomUUID(),
                "li.na@shangyu",
                "李娜",
                stand("cashier", "billing.payment.receive", HERE),
                List.of(deputising),
                false,
                signedOut(),
                false);
    }

    private static @Nullable Instant signedOut() {
        return SIGNED_OUT;
    }

    private static Stand stand(String position, String permission, UUID project) {
        return new Stand(
                Set.of(position),
                Set.of(position + " " + permission),
                new Reach(false, Set.of(project), Set.of(), Set.of()));
    }
}
