@NullMarked
package io.jinlin.benchmarks;

import org.jspecify.annotations.NullMarked;
