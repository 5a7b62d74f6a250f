package io.jinlin.platform;

import io.jinlin.kernel.RuleViolation;
import java.io.Serializable;
import java.util.Locale;

/**
 * The unified social credit code 统一社会信用代码 of a company (GB 32100-2015): 18 characters of an alphabet without I, O, S, V and Z, the last
 * of which checks the others. Blanks between groups and small letters are how people write, not what they mean.
 */
public record CreditCode(String code) implements Serializable {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int CHECKED = 17;
    private static final int BASE = 31;
    private static final int LONGEST = 40;
    private static final int HEAD = 4;
    private static final int TAIL = 4;

    public CreditCode {
        code = code.length() > LONGEST ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!code.matches("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}")) {
            throw new RuleViolation(SignupRule.A_CREDIT_CODE_HAS_EIGHTEEN_CHARACTERS).at("creditCode");
        }
        if (check(code) != code.charAt(CHECKED)) {
            throw new RuleViolation(SignupRule.A_CREDIT_CODE_HAS_A_RIGHT_CHECK_CHARACTER).at("creditCode");
        }
    }

    /** The check character for the first 17. */
    public static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < CHECKED; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }

    /** {@code 9141**********XYZ1}. */
    public String masked() {
        return code.substring(0, HEAD) + "*".repeat(code.length() - HEAD - TAIL) + code.substring(code.length() - TAIL);
    }

    @Override
    public String toString() {
        return masked();
    }
}
