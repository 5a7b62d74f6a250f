package io.jinlin.benchmarks;

import java.time.Duration;

/**
 * How much is loaded and how long is measured. In the short form everything is tiny and no time is judged: it shows that the
 * benchmarks work and that whatever is not time (statements, errors, gaps in numbers) is as promised.
 *
 * @param judgesTime whether promises about time count
 * @param rounds how often the sides take turns
 * @param turn how long one side runs in one round
 * @param warmUp how long our side runs at a time, while its compiler is at work, before anything counts
 * @param mostWarmUps how often a warm-up is repeated at most, as long as the server still compiles
 * @param few a small load, such as 1,000 orders or 10 companies' worth
 * @param many a usual load: 100,000 orders or households
 * @param most a huge load: 1,000,000 orders
 * @param fewTenants where growth with companies begins
 * @param manyTenants where it ends
 */
public record Sizes(
        boolean judgesTime,
        int rounds,
        Duration turn,
        Duration warmUp,
        int mostWarmUps,
        int few,
        int many,
        int most,
        int fewTenants,
        int manyTenants) {

    public static Sizes full() {
        return new Sizes(
                true, 5, Duration.ofMillis(1_500), Duration.ofSeconds(3), 30, 1_000, 100_000, 1_000_000, 10, 1_000);
    }

    public static Sizes small() {
        return new Sizes(false, 1, Duration.ofMillis(300), Duration.ofMillis(300), 1, 50, 200, 400, 2, 3);
    }
}
