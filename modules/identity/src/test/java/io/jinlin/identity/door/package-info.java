/** What tokens say and where people come back to. */
@NullMarked
package io.jinlin.identity.door;

import org.jspecify.annotations.NullMarked;
