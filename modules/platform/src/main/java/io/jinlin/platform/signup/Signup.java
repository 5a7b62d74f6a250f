package io.jinlin.platform.signup;

import io.jinlin.kernel.PhoneNumber;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.CreditCode;
import io.jinlin.platform.Customer;
import io.jinlin.platform.EmailAddress;
import io.jinlin.platform.SignupRule;
import io.jinlin.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company on its way: WAITING until somebody who reads the letter confirms, then ORDERED. While it waits and its link is good, it holds
 * its alias; it does not hold the company's name and credit code, since nobody has proved anything yet.
 *
 * @param language of the letters to the company
 * @param username the administrator's account, noted before Keycloak is asked for it
 * @param sentAt when the letter was handed in, if it was
 */
public record Signup(
        UUID id,
        State state,
        TenantId alias,
        String company,
        CreditCode creditCode,
        String contact,
        EmailAddress email,
        PhoneNumber phone,
        String plan,
        Locale language,
        @Nullable String username,
        @Nullable UUID administrator,
        @Nullable String fullName,
        Instant askedAt,
        @Nullable Instant sentAt,
        Instant expiresAt) {

    static final Duration LINK_LASTS = Duration.ofHours(24);
    private static final Duration SAME_REQUEST = Duration.ofMinutes(1);

    public enum State {
        WAITING,
        ORDERED
    }

    static Signup asked(UUID id, SignupForm form, Locale language, Instant now) {
        return new Signup(
                id,
                State.WAITING,
                form.alias(),
                form.company(),
                form.creditCode(),
                form.contact(),
                form.email(),
                form.phone(),
                form.plan().code(),
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE,
                null,
                null,
                null,
                now,
                null,
                now.plus(LINK_LASTS));
    }

    /** The same request again, as when an answer was lost or a button pressed twice: the letter is on its way already. */
    boolean isSame(SignupForm form, Instant now) {
        return sentAt != null
                && askedAt.plus(SAME_REQUEST).isAfter(now)
                && alias.equals(form.alias())
                && company.equals(form.company())
                && creditCode.equals(form.creditCode())
                && contact.equals(form.contact())
                && phone.equals(form.phone())
                && plan.equals(form.plan().code());
    }

    boolean isOver(Instant now) {
        return state == State.WAITING && !now.isBefore(expiresAt);
    }

    /** The link may be used. */
    void check(Instant now) {
        if (state == State.ORDERED) {
            throw new RuleViolation(SignupRule.A_LINK_IS_USED_ONCE, alias.alias());
        }
        if (isOver(now)) {
            throw new RuleViolation(SignupRule.A_LINK_LASTS_A_DAY);
        }
    }

    Customer customer(Instant now) {
        var person = new Customer.Contact(contact, email, phone, language);
        return new Customer(alias.alias(), company, creditCode, person, plan, now);
    }
}
