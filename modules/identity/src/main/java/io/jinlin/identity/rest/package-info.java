/** The department over HTTP. */
@NullMarked
package io.jinlin.identity.rest;

import org.jspecify.annotations.NullMarked;
