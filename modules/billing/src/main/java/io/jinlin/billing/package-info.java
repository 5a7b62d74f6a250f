/**
 * Money: what households owe, what they paid, and the paper that proves it.
 *
 * <p>The department keeps an append-only ledger in which every charge, payment and reversal is one balanced entry; balances are
 * folds of it and nothing is ever edited. It promises other desks to {@linkplain io.jinlin.billing.Charges open and cancel}
 * charges and to tell what a room {@linkplain io.jinlin.billing.Arrears owes}. It publishes {@link
 * io.jinlin.billing.ChargeSettled} when a charge is fully paid and {@link io.jinlin.billing.ChargeReopened} when the payment of a
 * settled charge is taken back, both inside the transaction in which it happens.
 */
@NullMarked
package io.jinlin.billing;

import org.jspecify.annotations.NullMarked;
