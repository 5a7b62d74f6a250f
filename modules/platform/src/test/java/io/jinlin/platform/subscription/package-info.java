/** Tests of the life of subscriptions. */
@NullMarked
package io.jinlin.platform.subscription;

import org.jspecify.annotations.NullMarked;
