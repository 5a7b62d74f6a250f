/** The archive over REST. */
@NullMarked
package io.jinlin.archive.rest;

import org.jspecify.annotations.NullMarked;
