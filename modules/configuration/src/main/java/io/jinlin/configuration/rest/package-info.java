/** Configuration for programs. */
@NullMarked
package io.jinlin.configuration.rest;

import org.jspecify.annotations.NullMarked;
