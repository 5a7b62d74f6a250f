/** People are invited to work here, and come by themselves. */
@NullMarked
package io.jinlin.identity.invitation;

import org.jspecify.annotations.NullMarked;
