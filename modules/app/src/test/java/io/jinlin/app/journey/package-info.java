/** People at their desks and on their way, in a real browser: what they see, type and are given. */
@NullMarked
package io.jinlin.app.journey;

import org.jspecify.annotations.NullMarked;
