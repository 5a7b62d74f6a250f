/** Repairs over HTTP. */
@NullMarked
package io.jinlin.repairs.rest;

import org.jspecify.annotations.NullMarked;
