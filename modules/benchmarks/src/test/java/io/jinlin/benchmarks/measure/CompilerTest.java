package io.jinlin.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CompilerTest {

    private static final String NOTHING =
            "4711:\nCurrent compiles: \n\nC1 compile queue:\nEmpty\n\nC2 compile queue:\nEmpty\n\n";
    private static final String SOMETHING =
            "4711:\nCurrent compiles: \n\nC2 CompilerThread0  9144   !   4       Receipts::issue"
                    + " (43 bytes)\n\nC1 compile queue:\nEmpty\n\nC2 compile queue:\nEmpty\n\n";

    @Test
    void it_rests_when_it_has_nothing_in_hand() {
        assertThat(Compiler.isAtRest(NOTHING)).isTrue();
        assertThat(Compiler.isAtRest(SOMETHING)).isFalse();
    }

    @Test
    void an_answer_that_says_nothing_of_it_is_not_taken_for_work() {
        assertThatThrownBy(() -> Compiler.isAtRest("4711:\nNo such command"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No such command");
    }

    @Test
    void a_real_machine_is_understood() throws InterruptedException {
        var own = new Compiler(ProcessHandle.current().pid());

        own.finish(Duration.ofSeconds(2));

        assertThat(own.spent()).isPositive();
    }
}
