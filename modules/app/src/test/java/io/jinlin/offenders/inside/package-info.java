/** What the offenders use. */
@NullMarked
package io.jinlin.offenders.inside;

import org.jspecify.annotations.NullMarked;
