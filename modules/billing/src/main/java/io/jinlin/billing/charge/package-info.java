/** What is owed: opened by other desks, settled by payments. */
@NullMarked
package io.jinlin.billing.charge;

import org.jspecify.annotations.NullMarked;
