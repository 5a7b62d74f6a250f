package io.jinlin.billing.receipt;

import static io.jinlin.billing.BillingRule.A_FILTER_HAS_FITTING_VALUES;
import static io.jinlin.kernel.Rule.rule;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number printed on receipt paper, {@code A-0000012}; without a prefix it means that number in any book. */
public record ReceiptNumber(String prefix, int number) implements Serializable {

    static final int HIGHEST = 999_999_999;

    private static final Pattern TYPED = Pattern.compile("(?:([A-Z0-9-]{1,12})-)?0*(\\d{1,9})");

    /** What somebody typed: {@code a-12}, {@code A-0000012}, {@code 12}. */
    public static ReceiptNumber typed(String text) {
        var match = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        rule(match.matches(), A_FILTER_HAS_FITTING_VALUES, text);
        return new ReceiptNumber(match.group(1) == null ? "" : match.group(1), Integer.parseInt(match.group(2)));
    }

    public String shown() {
        return prefix + '-' + String.format(Locale.ROOT, "%07d", number);
    }
}
