/** The platform and its companies over HTTP. */
@NullMarked
package io.jinlin.platform.rest;

import org.jspecify.annotations.NullMarked;
