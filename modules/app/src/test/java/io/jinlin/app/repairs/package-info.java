/** The repair department inside the running product. */
@NullMarked
package io.jinlin.app.repairs;

import org.jspecify.annotations.NullMarked;
