/** Requests that were answered, so that a repetition gets the same answer. */
@NullMarked
package io.jinlin.restshell.idempotency;

import org.jspecify.annotations.NullMarked;
