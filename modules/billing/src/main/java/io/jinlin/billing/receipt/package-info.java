/** 收据: numbered paper without gaps, printed and counted. */
@NullMarked
package io.jinlin.billing.receipt;

import org.jspecify.annotations.NullMarked;
