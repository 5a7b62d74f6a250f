/** The end of a company, by its own wish. */
@NullMarked
package io.jinlin.platform.deletion;

import org.jspecify.annotations.NullMarked;
