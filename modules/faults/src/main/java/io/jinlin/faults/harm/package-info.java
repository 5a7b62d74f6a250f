/** What goes wrong, and when. */
@NullMarked
package io.jinlin.faults.harm;

import org.jspecify.annotations.NullMarked;
