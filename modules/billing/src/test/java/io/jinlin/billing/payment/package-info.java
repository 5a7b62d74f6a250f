@NullMarked
package io.jinlin.billing.payment;

import org.jspecify.annotations.NullMarked;
