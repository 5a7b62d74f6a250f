/** How values are written in JSON. */
@NullMarked
package io.jinlin.restshell.json;

import org.jspecify.annotations.NullMarked;
