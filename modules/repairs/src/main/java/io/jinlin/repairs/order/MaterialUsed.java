package io.jinlin.repairs.order;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.repairs.RepairRule.A_QUANTITY_CAN_BE_COUNTED;
import static io.jinlin.repairs.RepairRule.FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Material that went into a repair; the price of one unit in yuan, zero when it is not charged. */
public record MaterialUsed(String name, BigDecimal quantity, String unit, Money unitPrice) {

    private static final int MOST_DIGITS = 6;
    private static final int MOST_DECIMALS = 3;

    public MaterialUsed {
        name = Texts.within(name, 100, "name");
        unit = Texts.within(unit, 20, "unit");
        rule(quantity.signum() > 0 && !unitPrice.isNegative(), FEES_AND_QUANTITIES_ARE_NOT_NEGATIVE);
        rule((long) quantity.precision() - quantity.scale() <= MOST_DIGITS, A_QUANTITY_CAN_BE_COUNTED);
        rule(quantity.stripTrailingZeros().scale() <= MOST_DECIMALS, A_QUANTITY_CAN_BE_COUNTED);
        RepairCall.mustBePayable(unitPrice);
    }

    public Money cost() {
        return new Money(quantity.multiply(unitPrice.amount()).setScale(2, RoundingMode.HALF_UP));
    }
}
