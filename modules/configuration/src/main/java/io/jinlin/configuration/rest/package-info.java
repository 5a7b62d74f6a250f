/** The department over HTTP. */
@NullMarked
package io.jinlin.configuration.rest;

import org.jspecify.annotations.NullMarked;
