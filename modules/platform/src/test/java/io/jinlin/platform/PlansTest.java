package io.jinlin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class PlansTest {

    @Test
    void there_are_four_and_the_trial_costs_nothing() {
        assertThat(Plans.all()).extracting(Plan::code).containsExactly("trial", "standard", "professional", "group");
        assertThat(Plans.get("trial").price().isZero()).isTrue();
        assertThat(Plans.get("group").households()).isNull();
        assertThatThrownBy(() -> Plans.get("gold"))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.rule())
                        .isEqualTo(SubscriptionRule.A_PLAN_IS_ONE_OF_OURS));
    }
}
