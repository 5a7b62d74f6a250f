/** Money at the counter. */
@NullMarked
package io.jinlin.benchmarks.payments;

import org.jspecify.annotations.NullMarked;
