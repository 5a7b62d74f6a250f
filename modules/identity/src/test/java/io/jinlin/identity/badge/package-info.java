/** Places. */
@NullMarked
package io.jinlin.identity.badge;

import org.jspecify.annotations.NullMarked;
