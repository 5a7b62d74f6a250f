/** What the office prints, against the report library alone. */
@NullMarked
package io.jinlin.benchmarks.paper;

import org.jspecify.annotations.NullMarked;
