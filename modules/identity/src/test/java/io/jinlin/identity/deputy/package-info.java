/** Deputies, tried. */
@NullMarked
package io.jinlin.identity.deputy;

import org.jspecify.annotations.NullMarked;
