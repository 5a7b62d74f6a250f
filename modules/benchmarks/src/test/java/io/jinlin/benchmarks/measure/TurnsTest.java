package io.jinlin.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final Turns TURNS = new Turns(4, Duration.ofMillis(30), Duration.ofMillis(1));

    @Test
    void the_sides_take_turns_and_each_begins_as_often() throws Exception {
        var order = Collections.synchronizedList(new ArrayList<String>());
        var one = new Side("one", 1, client -> once(order, "one"));
        var other = new Side("other", 1, client -> once(order, "other"));

        var rounds = TURNS.run(one, other);

        assertThat(rounds.of(one)).hasSize(4);
        assertThat(order).containsExactly("one", "other", "one", "other", "one", "other", "one");
    }

    @Test
    void what_both_limits_allow_is_the_time_of_both_one_after_the_other() {
        var quick = new Side("quick", 1, client -> {});
        var slow = new Side("slow", 1, client -> {});
        var ours = new Side("ours", 1, client -> {});
        var rounds = new Rounds(Map.of("quick", bouts(5), "slow", bouts(10), "ours", bouts(20)));

        assertThat(rounds.bothPerSecond(quick, slow)).containsExactly(new double[] {1000 / 15.0}, within(1e-9));
        assertThat(rounds.ofBoth(ours, quick, slow)).containsExactly(new double[] {0.75}, within(1e-9));
        assertThat(rounds.ratios(ours, slow, Bout::p95)).containsExactly(2);
    }

    @Test
    void a_percentile_is_a_time_that_was_really_taken() {
        var bout = new Bout(new long[] {4_000_000, 1_000_000, 3_000_000, 2_000_000}, 10_000_000);

        assertThat(bout.p50()).isEqualTo(2);
        assertThat(bout.p95()).isEqualTo(4);
        assertThat(bout.perSecond()).isEqualTo(400);
    }

    @Test
    void a_side_that_fails_ends_the_measurement() {
        var broken = new Side("broken", 2, client -> {
            throw new IllegalStateException("409");
        });

        assertThatThrownBy(() -> TURNS.run(broken))
                .hasMessageContaining("broken failed")
                .hasMessageContaining("409");
    }

    /** One round in which ten pieces of work took this long each. */
    private static List<Bout> bouts(long millis) {
        var nanos = new long[10];
        Arrays.fill(nanos, millis * 1_000_000);
        return List.of(new Bout(nanos, 10 * millis * 1_000_000));
    }

    private static void once(List<String> order, String name) throws InterruptedException {
        if (order.isEmpty() || !order.get(order.size() - 1).equals(name)) {
            order.add(name);
        }
        Thread.sleep(5);
    }
}
