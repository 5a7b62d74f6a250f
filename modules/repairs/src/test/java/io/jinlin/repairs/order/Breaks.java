package io.jinlin.repairs.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** {@code assertBreaks(RULE, () -> …)}. */
final class Breaks {

    private Breaks() {}

    static void assertBreaks(Rule rule, ThrowingCallable act) {
        var violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).as("breaks %s", rule).isNotNull();
        assertThat(violation.rule()).isEqualTo(rule);
    }
}
