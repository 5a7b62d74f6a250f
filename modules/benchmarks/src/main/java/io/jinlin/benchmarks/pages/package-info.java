/** The desks' pages as a browser gets them: signed in, with a session. */
@NullMarked
package io.jinlin.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
