@NullMarked
package io.jinlin.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
