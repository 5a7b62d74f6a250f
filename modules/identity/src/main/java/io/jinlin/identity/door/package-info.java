/** The front door: who comes in, for which company, and what happens when nobody may. */
@NullMarked
package io.jinlin.identity.door;

import org.jspecify.annotations.NullMarked;
