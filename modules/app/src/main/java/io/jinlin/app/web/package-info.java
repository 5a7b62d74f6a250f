/** Pages that need what several departments know: staff of identity at places of the archive. */
@NullMarked
package io.jinlin.app.web;

import org.jspecify.annotations.NullMarked;
