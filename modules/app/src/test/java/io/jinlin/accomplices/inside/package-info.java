/** What the offenders use. */
@NullMarked
package io.jinlin.accomplices.inside;

import org.jspecify.annotations.NullMarked;
