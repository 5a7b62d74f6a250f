/** The platform for programs. */
@NullMarked
package io.jinlin.platform.rest;

import org.jspecify.annotations.NullMarked;
