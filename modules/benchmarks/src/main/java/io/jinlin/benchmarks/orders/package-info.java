/** The repair orders: taking one in, and paging through very many. */
@NullMarked
package io.jinlin.benchmarks.orders;

import org.jspecify.annotations.NullMarked;
