/** People. */
@NullMarked
package io.jinlin.identity.staff;

import org.jspecify.annotations.NullMarked;
