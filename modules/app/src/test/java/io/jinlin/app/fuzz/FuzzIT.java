package io.jinlin.app.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.app.stack.RunningStack;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Short with the build, always the same; long and ever different by {@code mvn -Pfuzz}. */
class FuzzIT {

    private static final int ROUNDS = 5;

    @Test
    void no_request_makes_the_product_fail_tell_or_answer_otherwise_than_it_says() {
        var seed = Long.getLong("fuzz.seed", new Random().nextLong());
        System.out.println("fuzz seed=" + seed);
        var fuzz = new Fuzz(RunningStack.get(), seed);

        var judge = fuzz.run(ROUNDS, Duration.ofMinutes(Long.getLong("fuzz.minutes", 0)));

        judge.findings().forEach((what, how) -> System.out.println("\n" + what + "\n" + how));
        System.out.println(judge.summary(fuzz.operations()));
        assertThat(judge.findings()).isEmpty();
        assertThat(judge.counted("requests")).isGreaterThanOrEqualTo(ROUNDS * fuzz.operations());
        // Not all was refused at the door: what was asked rightly was done.
        assertThat(judge.counted("2xx")).isGreaterThan(judge.counted("requests") / 10);
    }
}
