package io.jinlin.identity.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BadgeTest {

    @Test
    void a_person_or_program_may_what_its_positions_may() {
        for (var kind : Set.of(Badge.Kind.STAFF, Badge.Kind.MACHINE, Badge.Kind.OPERATOR)) {
            assertThat(badge(kind).may("repairs.order.read")).isTrue();
            assertThat(badge(kind).may("repairs.order.dispatch")).isFalse();
        }
    }

    @Test
    void the_system_may_everything_in_its_company() {
        assertThat(badge(Badge.Kind.SYSTEM).may("repairs.order.dispatch")).isTrue();
    }

    private static Badge badge(Badge.Kind kind) {
        return new Badge(
                kind,
                UUID.randomUUID(),
                "somebody",
                "某人",
                Set.of("assistant"),
                Set.of("repairs.order.read"),
                Reach.EVERYWHERE);
    }
}
