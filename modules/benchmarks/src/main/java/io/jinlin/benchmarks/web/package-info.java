/** Requests over HTTP against what is the least they can cost. */
@NullMarked
package io.jinlin.benchmarks.web;

import org.jspecify.annotations.NullMarked;
