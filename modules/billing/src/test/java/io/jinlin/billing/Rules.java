package io.jinlin.billing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jinlin.kernel.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which law was broken. */
public final class Rules {

    private Rules() {}

    public static void breaks(BillingRule rule, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleViolation.class, violation -> org.assertj.core.api.Assertions.assertThat(violation.rule())
                                .isEqualTo(rule));
    }
}
