/** The life of a subscription: trial, paid month by month, overdue, only to look at, suspended, resumed, cancelled. */
@NullMarked
package io.jinlin.platform.subscription;

import org.jspecify.annotations.NullMarked;
