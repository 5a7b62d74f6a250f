/** The short form, as part of every build. */
@NullMarked
package io.jinlin.faults;

import org.jspecify.annotations.NullMarked;
