/** What every request has to show before it is served. */
@NullMarked
package io.jinlin.restshell.guard;

import org.jspecify.annotations.NullMarked;
