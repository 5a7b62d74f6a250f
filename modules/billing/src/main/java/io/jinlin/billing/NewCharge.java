package io.jinlin.billing;

import static io.jinlin.billing.BillingRule.A_CHARGE_HAS_A_POSITIVE_AMOUNT;
import static io.jinlin.billing.BillingRule.A_CHARGE_SAYS_WHAT_IT_IS_FOR;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.kernel.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What another desk asks to be charged.
 *
 * @param source what kind of thing it is charged for, such as {@code repairs.order}
 * @param sourceId which one
 * @param payerName who owes it; stands on the receipt
 * @param item what of it, such as {@code labour}; one open charge for each source and item
 * @param description words for the household and the receipt: 报修单 R-2026-0001 维修费
 */
public record NewCharge(
        String source,
        UUID sourceId,
        UUID projectId,
        @Nullable UUID buildingId,
        UUID roomId,
        String payerName,
        String item,
        Money amount,
        String description) {

    public NewCharge {
        rule(amount.isPositive(), A_CHARGE_HAS_A_POSITIVE_AMOUNT, amount.shown());
        rule(
                !source.isBlank() && !item.isBlank() && !payerName.isBlank() && !description.isBlank(),
                A_CHARGE_SAYS_WHAT_IT_IS_FOR);
    }
}
