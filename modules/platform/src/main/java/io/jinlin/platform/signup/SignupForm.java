package io.jinlin.platform.signup;

import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import io.jinlin.platform.CreditCode;
import io.jinlin.platform.EmailAddress;
import io.jinlin.platform.Plan;
import io.jinlin.platform.Plans;
import io.jinlin.platform.SignupRule;
import io.jinlin.tenancy.TenantId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a company says of itself, as it was typed and found fit. */
public record SignupForm(
        String company,
        CreditCode creditCode,
        TenantId alias,
        Plan plan,
        String contact,
        EmailAddress email,
        PhoneNumber phone) {

    private static final int LONGEST_COMPANY = 80;
    private static final int LONGEST_PERSON = 40;
    private static final int LONGEST_WORD = 60;

    /**
     * Reads what was typed, field by field from the top.
     *
     * @throws RuleViolation at the first field that is not fit
     */
    public static SignupForm read(
            @Nullable String company,
            @Nullable String creditCode,
            @Nullable String alias,
            @Nullable String plan,
            @Nullable String contact,
            @Nullable String email,
            @Nullable String phone) {
        return new SignupForm(
                company(there(company, "company")),
                new CreditCode(there(creditCode, "creditCode")),
                alias(there(alias, "alias")),
                Plans.get(shortened(there(plan, "plan"))),
                person(there(contact, "contact"), "contact"),
                new EmailAddress(there(email, "email")),
                phone(there(phone, "phone")));
    }

    private static String there(@Nullable String typed, String field) {
        if (typed == null || typed.isBlank()) {
            throw new RuleViolation(SignupRule.A_FORM_IS_FILLED_IN).at(field);
        }
        return typed;
    }

    private static String company(String typed) {
        var name = Texts.within(typed, LONGEST_COMPANY, "company").replaceAll("\\s+", " ");
        // Letters of any script, digits, and what names are written with: nothing that means something to SQL, paths or
        // markup.
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ()()·&.,、—-]*")
                || name.codePoints().filter(Character::isLetter).count() < 2) {
            throw new RuleViolation(SignupRule.A_COMPANY_NAME_IS_PLAIN_TEXT).at("company");
        }
        return name;
    }

    static String person(String typed, String field) {
        var name = Texts.within(typed, LONGEST_PERSON, field).replaceAll("\\s+", " ");
        if (!name.matches("\\p{L}[\\p{L}\\p{M} ·.'’-]*")) {
            throw new RuleViolation(SignupRule.A_PERSONS_NAME_IS_PLAIN_TEXT).at(field);
        }
        return name;
    }

    private static TenantId alias(String typed) {
        try {
            var alias = new TenantId(shortened(typed).strip().toLowerCase(Locale.ROOT));
            if (AliasLook.isReserved(alias.alias())) {
                throw new RuleViolation(SignupRule.AN_ALIAS_IS_NOT_RESERVED, alias.alias());
            }
            return alias;
        } catch (RuleViolation unfit) {
            throw unfit.at("alias");
        }
    }

    private static PhoneNumber phone(String typed) {
        try {
            return new PhoneNumber(shortened(typed));
        } catch (RuleViolation unfit) {
            throw unfit.at("phone");
        }
    }

    /** Too long is unfit in any case, and need not be repeated in full. */
    private static String shortened(String typed) {
        return typed.substring(0, Math.min(LONGEST_WORD, typed.length()));
    }
}
