@NullMarked
package io.jinlin.benchmarks.sql;

import org.jspecify.annotations.NullMarked;
