/** Whether the house is open. */
@NullMarked
package io.jinlin.restshell.health;

import org.jspecify.annotations.NullMarked;
