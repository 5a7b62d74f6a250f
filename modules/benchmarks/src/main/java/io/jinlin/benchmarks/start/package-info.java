/** How long the application takes to come up, and how much memory everything takes. */
@NullMarked
package io.jinlin.benchmarks.start;

import org.jspecify.annotations.NullMarked;
