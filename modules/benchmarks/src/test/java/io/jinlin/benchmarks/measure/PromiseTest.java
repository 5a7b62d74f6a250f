package io.jinlin.benchmarks.measure;

import static io.jinlin.benchmarks.measure.Bound.AT_LEAST;
import static io.jinlin.benchmarks.measure.Bound.AT_MOST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PromiseTest {

    @Test
    void a_promise_is_judged_by_the_median_of_its_rounds() {
        assertThat(promise(AT_LEAST, 0.7, 0.6, 0.71, 0.9, 0.5, 0.72).missed()).isFalse();
        assertThat(promise(AT_LEAST, 0.7, 0.6, 0.69, 0.9, 0.5, 0.72).missed()).isTrue();
        assertThat(promise(AT_MOST, 1.3, 1.2, 1.4, 1.3).missed()).isFalse();
        assertThat(promise(AT_MOST, 1.3, 1.2, 1.4, 1.31).missed()).isTrue();
    }

    @Test
    void a_figure_that_is_none_keeps_no_promise() {
        assertThat(promise(AT_LEAST, 0.7, Double.NaN).missed()).isTrue();
        assertThat(promise(AT_MOST, 0.7, Double.NaN).missed()).isTrue();
    }

    @Test
    void the_line_begins_as_everybody_reads_it() {
        assertThat(promise(AT_LEAST, 0.7, 0.8, 0.7, 0.9).line())
                .isEqualTo("bench thing ratio=0.800 min=0.700 max=0.900 ours=80/s limit=100/s promised>=0.7 kept");
    }

    @Test
    void what_is_not_judged_is_not_missed() {
        var promise = Promise.of("thing", new double[] {0.1}, AT_LEAST, 0.7, "1/s", "10/s", false);

        assertThat(promise.missed()).isFalse();
        assertThat(promise.line()).endsWith("not judged");
    }

    private static Promise promise(Bound bound, double promised, double... ratios) {
        return Promise.of("thing", ratios, bound, promised, "80/s", "100/s", true);
    }
}
