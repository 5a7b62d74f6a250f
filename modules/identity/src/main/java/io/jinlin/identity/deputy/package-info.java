/** Who stands in for whom while they are away. */
@NullMarked
package io.jinlin.identity.deputy;

import org.jspecify.annotations.NullMarked;
