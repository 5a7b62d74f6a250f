/** Who is let in where, tried at every door. */
@NullMarked
package io.jinlin.app.access;

import org.jspecify.annotations.NullMarked;
