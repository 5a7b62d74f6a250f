/** The one search box. */
@NullMarked
package io.jinlin.benchmarks.households;

import org.jspecify.annotations.NullMarked;
