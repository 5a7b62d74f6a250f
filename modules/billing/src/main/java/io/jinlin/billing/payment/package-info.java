/** Money taken at the counter, and taken back with a reason. */
@NullMarked
package io.jinlin.billing.payment;

import org.jspecify.annotations.NullMarked;
