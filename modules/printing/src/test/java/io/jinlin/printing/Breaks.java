package io.jinlin.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jinlin.kernel.Rule;
import io.jinlin.kernel.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says that something is refused, by which rule, and that the reader is told where. */
final class Breaks {

    private Breaks() {}

    static RuleViolation breaks(Rule rule, ThrowingCallable action) {
        var violation = catchThrowableOfType(RuleViolation.class, action);
        assertThat(violation).as("refused").isNotNull();
        assertThat(violation.rule()).isEqualTo(rule);
        return violation;
    }
}
