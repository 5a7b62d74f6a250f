package io.jinlin.restshell.problem;

import io.jinlin.restshell.RestRule;
import java.util.Optional;

/** When the same request may be sent again: for problems that pass by themselves. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<Integer> seconds(Problem problem) {
        return problem.status() == RestRule.THE_DATABASE_ANSWERS.status()
                ? Optional.of(2)
                : problem.code().equals(RestRule.A_REQUEST_RUNS_ONCE_AT_A_TIME.key()) || problem.status() == 429
                        ? Optional.of(1)
                        : Optional.empty();
    }
}
