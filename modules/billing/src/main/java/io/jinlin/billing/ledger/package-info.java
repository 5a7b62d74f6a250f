/** Entries that balance, and the reversals that take them back. */
@NullMarked
package io.jinlin.billing.ledger;

import org.jspecify.annotations.NullMarked;
