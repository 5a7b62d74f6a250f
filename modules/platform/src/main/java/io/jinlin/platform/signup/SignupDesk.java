package io.jinlin.platform.signup;

import io.jinlin.kernel.Ids;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.platform.Customers;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.SignupRule;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes sign-ups of companies from anybody. The same request again within a minute is the same sign-up; later it is a new one of the
 * same address, with a new letter, and the earlier link is over. The letter is handed in after the sign-up is written down; should that
 * fail the same request again sends it.
 */
@ApplicationScoped
public class SignupDesk {

    @Inject
    PlatformSql sql;

    @Inject
    Signups signups;

    @Inject
    Customers customers;

    @Inject
    Attempts attempts;

    @Inject
    SignupPost post;

    @Inject
    Clock clock;

    /** A sign-up that was written down; the secret is there when a letter has to be sent. */
    private record Written(Signup signup, @Nullable String secret) {}

    /**
     * @param network where the request comes from
     * @param language of the letter
     */
    public LetterSent ask(SignupForm form, String network, Locale language) {
        sql.run(connection -> {
            attempts.network(connection, network);
            return form;
        });
        var written = sql.run(connection -> write(connection, form, language));
        var signup = written.signup();
        if (written.secret() != null) {
            post.send(signup, written.secret(), language);
            sql.run(connection -> {
                signups.sent(connection, signup.id(), clock.instant());
                return signup;
            });
        }
        return new LetterSent(signup.alias().alias(), signup.email().masked(), signup.expiresAt());
    }

    private Written write(Connection connection, SignupForm form, Locale language) throws SQLException {
        var now = clock.instant();
        signups.queue(connection);
        signups.forgetOld(connection, now);
        var before = signups.waiting(connection, form.email());
        if (before.isPresent() && before.get().isSame(form, now)) {
            return new Written(before.get(), null);
        }
        aliasIsFree(connection, form, now);
        companyIsNew(connection, form);
        attempts.letter(connection, form.email().address(), form.phone().digits());
        var secret = LinkSecret.fresh();
        var signup = Signup.asked(Ids.next(), form, language, now);
        signups.put(connection, signup, LinkSecret.hash(secret));
        return new Written(signup, secret);
    }

    private void aliasIsFree(Connection connection, SignupForm form, Instant now) throws SQLException {
        var alias = form.alias().alias();
        var others = new ArrayList<>(Tenants.names(connection).keySet());
        others.addAll(signups.heldByOthers(connection, form.email(), now));
        if (others.contains(alias)) {
            throw new RuleViolation(SignupRule.AN_ALIAS_IS_TAKEN_ONCE, alias).at("alias");
        }
        var look = AliasLook.look(alias);
        if (others.stream().anyMatch(other -> AliasLook.look(other).equals(look))) {
            throw new RuleViolation(SignupRule.AN_ALIAS_IS_NOT_MISTAKEN_FOR_ANOTHER, alias).at("alias");
        }
    }

    private void companyIsNew(Connection connection, SignupForm form) throws SQLException {
        if (customers.has(connection, form.creditCode())) {
            throw new RuleViolation(SignupRule.A_COMPANY_SIGNS_UP_ONCE).at("creditCode");
        }
        if (customers.hasNamed(connection, form.company())) {
            throw new RuleViolation(SignupRule.A_COMPANY_NAME_IS_HELD_ONCE).at("company");
        }
    }

    /** An alias for that name which nobody has; empty when there is no idea. */
    public String idea(String company) {
        var taken = sql.run(Tenants::names).keySet();
        return AliasIdea.of(company, idea -> !AliasLook.isReserved(idea) && isFree(idea, taken));
    }

    private static boolean isFree(String idea, Set<String> taken) {
        var look = AliasLook.look(new TenantId(idea).alias());
        return taken.stream().noneMatch(other -> AliasLook.look(other).equals(look));
    }
}
