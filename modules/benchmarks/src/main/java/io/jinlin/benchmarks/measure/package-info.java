/** Turns, rounds, percentiles and promises: nothing in here knows the product. */
@NullMarked
package io.jinlin.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
