@NullMarked
package io.jinlin.billing.ledger;

import org.jspecify.annotations.NullMarked;
