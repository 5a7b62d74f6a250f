/**
 * What the product promises about its speed, measured. Each {@link io.jinlin.benchmarks.Benchmark} runs our side and a limit in turns
 * on one machine and promises a ratio of the two; {@link io.jinlin.benchmarks.Bench} runs them all, prints a line a promise and
 * writes {@code target/bench.json}.
 */
@NullMarked
package io.jinlin.benchmarks;

import org.jspecify.annotations.NullMarked;
