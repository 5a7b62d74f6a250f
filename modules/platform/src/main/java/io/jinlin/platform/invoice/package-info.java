/** What companies are asked to pay: gap-free numbers, one invoice for each period and plan. */
@NullMarked
package io.jinlin.platform.invoice;

import org.jspecify.annotations.NullMarked;
