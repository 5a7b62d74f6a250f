/** Groups of companies: invited by one side, consented to by the other, ended by either. */
@NullMarked
package io.jinlin.platform.group;

import org.jspecify.annotations.NullMarked;
