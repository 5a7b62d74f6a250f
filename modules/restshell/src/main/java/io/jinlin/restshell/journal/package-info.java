/** One line a request, one shape for every line, and nothing personal in any. */
@NullMarked
package io.jinlin.restshell.journal;

import org.jspecify.annotations.NullMarked;
