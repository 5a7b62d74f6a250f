/**
 * Companies as the platform's customers.
 *
 * <p>They subscribe online, have a plan with limits, pay for it month by month, may leave with everything that is theirs, and may belong to a
 * group. The platform's operator sees how they are, and nothing of what is in them. Its tables live in the schema {@code platform},
 * which no company can read.
 */
@NullMarked
package io.jinlin.platform;

import org.jspecify.annotations.NullMarked;
