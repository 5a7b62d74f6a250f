/** Charges, payments and receipts for machines. */
@NullMarked
package io.jinlin.billing.rest;

import org.jspecify.annotations.NullMarked;
