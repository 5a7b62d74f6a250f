/** Subscription and console over REST. */
@NullMarked
package io.jinlin.platform.rest;

import org.jspecify.annotations.NullMarked;
