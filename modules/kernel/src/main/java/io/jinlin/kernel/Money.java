package io.jinlin.kernel;

import static io.jinlin.kernel.Rule.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan (CNY), exact to the fen. */
public record Money(BigDecimal amount) implements Comparable<Money>, Serializable {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_TEXT = 40;
    private static final int POINT_AND_CENTS = 3;
    private static final int GROUP = 3;

    public Money {
        // Before anything is scaled: 1E30000000 written out would keep a processor busy for minutes.
        rule((long) amount.precision() - amount.scale() <= MOST_DIGITS, KernelRule.AN_AMOUNT_STAYS_BELOW_A_TRILLION);
        rule(amount.stripTrailingZeros().scale() <= 2, KernelRule.AN_AMOUNT_HAS_AT_MOST_TWO_DECIMALS);
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(String yuan) {
        rule(yuan.length() <= LONGEST_TEXT, KernelRule.AN_AMOUNT_STAYS_BELOW_A_TRILLION);
        return new Money(number(yuan));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notOne) {
            throw new RuleViolation(KernelRule.AN_AMOUNT_IS_A_DECIMAL_NUMBER, text);
        }
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    /** {@code 人民币壹仟贰佰叁拾肆元伍角整}. */
    public String inCapitals() {
        return Capitals.of(amount);
    }

    /** {@code ¥1,234.50}. */
    public String shown() {
        var digits = new StringBuilder(amount.abs().toPlainString());
        for (var place = digits.length() - POINT_AND_CENTS - GROUP; place > 0; place -= GROUP) {
            digits.insert(place, ',');
        }
        return (isNegative() ? "-¥" : "¥") + digits;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** {@code 1234.50}: the form that machines read. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
