package io.jinlin.kernel;

import static io.jinlin.kernel.Rule.rule;

import java.io.Serializable;

/** A telephone number as digits with an optional leading +; spaces and dashes are how people write, not what they mean. */
public record PhoneNumber(String digits) implements Serializable {

    public PhoneNumber {
        digits = digits.replaceAll("[\\s()()\\-—]", "");
        rule(digits.matches("\\+?\\d{7,15}"), KernelRule.A_PHONE_NUMBER_HAS_SEVEN_TO_FIFTEEN_DIGITS);
    }

    /** {@code 138****1234}. */
    public String masked() {
        return Masked.phone(digits);
    }

    /** The last four digits: what people give when asked for their number. */
    public String tail() {
        return digits.substring(digits.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
