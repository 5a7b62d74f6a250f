package io.jinlin.restshell.problem;

import io.jinlin.restshell.RestRule;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the same request may be sent again: for problems that pass by themselves. */
final class RetryAfter {

    private static final Set<String> SHORT_WAITS =
            Set.of(RestRule.A_REQUEST_RUNS_ONCE_AT_A_TIME.key(), RestRule.A_CLIENT_KEEPS_TO_ITS_RATE.key());
    private static final int AN_HOUR = 3600;

    private RetryAfter() {}

    static Optional<Integer> seconds(Problem problem) {
        return problem.status() == RestRule.THE_DATABASE_ANSWERS.status()
                ? Optional.of(2)
                : Optional.ofNullable(SHORT_WAITS.contains(problem.code()) ? Integer.valueOf(1) : longWait(problem));
    }

    /** Limits that count by the hour or the day. */
    private static @Nullable Integer longWait(Problem problem) {
        return problem.status() == RestRule.A_CLIENT_KEEPS_TO_ITS_RATE.status() ? AN_HOUR : null;
    }
}
