package io.jinlin.platform.signup;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.NewCompanies;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.kernel.Texts;
import io.jinlin.platform.Customers;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.SignupRule;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * For whoever holds the link of the letter: shows what was asked for, takes the first administrator's name and password, orders the
 * company and tells how far it is. The link is used up only when everything that could be refused has been accepted, so that a password
 * which is too short, or a sign-in service that is away, costs nothing but another try.
 */
@ApplicationScoped
public class ConfirmationDesk {

    private static final int LONGEST_PASSWORD = 200;

    @Inject
    PlatformSql sql;

    @Inject
    Signups signups;

    @Inject
    Customers customers;

    @Inject
    NewCompanies companies;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    /** The first administrator. */
    private record Administrator(String username, String fullName, String password) {}

    /** @throws RuleViolation when the link is not, or no longer, good for anything */
    public Invitation read(String secret) {
        var signup = sql.run(connection -> held(connection, secret));
        if (signup.state() == Signup.State.WAITING) {
            signup.check(clock.instant());
        }
        return new Invitation(
                signup.company(),
                signup.alias().alias(),
                signup.plan(),
                signup.email().masked(),
                signup.state() == Signup.State.ORDERED);
    }

    /**
     * Confirms the sign-up and orders the company. The password goes to Keycloak at once and nowhere else.
     *
     * @param wanted the user name; empty for the address the letter went to
     */
    public Opening confirm(String secret, String fullName, String wanted, String password) {
        var administrator = administrator(fullName, wanted, password);
        var signup = sql.run(connection -> checked(connection, secret));
        var username = username(signup, administrator);
        var account = account(signup, username, administrator);
        var ordered = sql.run(connection -> order(connection, secret, username, account, administrator.fullName()));
        orderAgain(ordered);
        return opening(ordered);
    }

    private static Administrator administrator(String fullName, String username, String password) {
        if (fullName.isBlank()) {
            throw new RuleViolation(SignupRule.A_FORM_IS_FILLED_IN).at("fullName");
        }
        var name = SignupForm.person(fullName, "fullName");
        var account = Texts.within(username, LONGEST_PASSWORD, "username").toLowerCase(Locale.ROOT);
        if (!account.isEmpty() && !account.matches("[a-z0-9][a-z0-9._@-]{1,59}")) {
            throw new RuleViolation(IdentityRule.A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS, account).at("username");
        }
        if (password.isBlank() || password.length() > LONGEST_PASSWORD) {
            throw new RuleViolation(IdentityRule.A_PASSWORD_FOLLOWS_THE_POLICY).at("password");
        }
        return new Administrator(account, name, password);
    }

    /**
     * As whom the first administrator signs in: under the address the letter went to, a name without {@code @}, or one of the company's
     * own. Whoever took a name of another company's kind would be taken for its staff.
     */
    private static String username(Signup signup, Administrator typed) {
        var own = signup.email().address().replace("+", ".");
        var name = typed.username().isEmpty() ? own : typed.username();
        if (!name.equals(own) && name.contains("@") && !name.endsWith("@" + signup.alias())) {
            throw new RuleViolation(
                            SignupRule.A_USERNAME_IS_ONES_OWN, signup.alias().alias())
                    .at("username");
        }
        return name;
    }

    private UUID account(Signup signup, String username, Administrator typed) {
        return companies
                .account(signup.id(), username, typed.fullName(), typed.password())
                .orElseThrow(() -> new RuleViolation(SignupRule.A_USERNAME_IS_FREE, username).at("username"));
    }

    /** A sign-up that could be ordered this moment. */
    private Signup checked(Connection connection, String secret) throws SQLException {
        var signup = held(connection, secret);
        signup.check(clock.instant());
        if (customers.has(connection, signup.creditCode())) {
            throw new RuleViolation(SignupRule.A_COMPANY_SIGNS_UP_ONCE);
        }
        if (customers.hasNamed(connection, signup.company())) {
            throw new RuleViolation(SignupRule.A_COMPANY_NAME_IS_HELD_ONCE);
        }
        return signup;
    }

    private Signup order(Connection connection, String secret, String username, UUID administrator, String fullName)
            throws SQLException {
        signups.queue(connection);
        var signup = checked(connection, secret);
        if (!Tenants.claim(connection, signup.alias(), signup.company())) {
            throw new RuleViolation(
                    SignupRule.AN_ALIAS_IS_TAKEN_ONCE, signup.alias().alias());
        }
        customers.add(connection, signup.customer(clock.instant()));
        signups.ordered(connection, signup.id(), username, administrator, fullName);
        return held(connection, secret);
    }

    /** How far the company is; what a crash kept from being ordered is ordered now. */
    public Opening progress(String secret) {
        var signup = sql.run(connection -> held(connection, secret));
        if (signup.state() == Signup.State.WAITING) {
            throw new RuleViolation(SignupRule.A_LINK_IS_THE_NEWEST_ONE);
        }
        var opening = opening(signup);
        if (!opening.ready() && !companies.isOrdered(signup.alias())) {
            orderAgain(signup);
        }
        return opening;
    }

    private void orderAgain(Signup signup) {
        companies.order(
                signup.alias(),
                signup.company(),
                Objects.requireNonNull(signup.administrator()),
                Objects.requireNonNull(signup.username()),
                Objects.requireNonNull(signup.fullName()));
    }

    private Opening opening(Signup signup) {
        var tenant = tenants.find(signup.alias().alias());
        return new Opening(
                signup.company(),
                signup.alias().alias(),
                Objects.requireNonNull(signup.username()),
                tenant.map(Tenant::step).orElse(null),
                tenant.filter(known -> Opening.isReady(known.state())).isPresent(),
                tenant.map(Tenant::problem).isPresent());
    }

    private Signup held(Connection connection, String secret) throws SQLException {
        return signups.withLink(connection, LinkSecret.hash(secret))
                .orElseThrow(() -> new RuleViolation(SignupRule.A_LINK_IS_THE_NEWEST_ONE));
    }
}
