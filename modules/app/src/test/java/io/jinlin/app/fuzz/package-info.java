/** Requests that nobody should send, to every operation the product says it has. */
@NullMarked
package io.jinlin.app.fuzz;

import org.jspecify.annotations.NullMarked;
