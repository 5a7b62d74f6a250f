/** Import of an export into a new company. */
@NullMarked
package io.jinlin.platform.intake;

import org.jspecify.annotations.NullMarked;
