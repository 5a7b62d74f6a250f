/** The socket that tells open boards that something changed, and for whom. */
@NullMarked
package io.jinlin.webshell.live;

import org.jspecify.annotations.NullMarked;
