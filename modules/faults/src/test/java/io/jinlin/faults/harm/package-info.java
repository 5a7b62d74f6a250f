/** The cable, cut in every way. */
@NullMarked
package io.jinlin.faults.harm;

import org.jspecify.annotations.NullMarked;
