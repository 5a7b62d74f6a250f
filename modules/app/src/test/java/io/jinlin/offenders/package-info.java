/** Classes that break one rule of the house each, so that the rules are seen to work. */
@NullMarked
package io.jinlin.offenders;

import org.jspecify.annotations.NullMarked;
