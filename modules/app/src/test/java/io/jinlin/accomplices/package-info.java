/** What the offenders use. */
@NullMarked
package io.jinlin.accomplices;

import org.jspecify.annotations.NullMarked;
