package io.jinlin.identity.invitation;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.identity.keycloak.People;
import io.jinlin.identity.staff.StaffOffice;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Consents;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where people come who were invited, with a ticket and nothing else: it says which company they may look into, and the secret in it
 * that they may. To everybody else every ticket is the same: not good.
 */
@ApplicationScoped
public class GuestOffice {

    private static final SystemActor DOOR = new SystemActor("identity.invitation");
    private static final String NAME = "[a-z0-9][a-z0-9._-]{1,39}";

    @Inject
    AcceptanceDesk desk;

    @Inject
    StaffOffice staff;

    @Inject
    People people;

    @Inject
    Consents consents;

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    /** What a good ticket is for. */
    public Optional<Guest> guest(String written) {
        return company(written).flatMap(company -> {
            var ticket = Ticket.read(written).orElseThrow();
            return tenancy.as(company.id(), () -> session.as(DOOR, () -> desk.guest(ticket, company.name())));
        });
    }

    /**
     * A new account, put on the staff. The password goes to Keycloak and nowhere else.
     *
     * @param name the part before the company
     * @return the whole user name
     */
    public String join(String written, String name, String password) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        return inside(written, ticket -> {
            if (!wanted.matches(NAME)) {
                throw new RuleViolation(IdentityRule.A_USERNAME_IS_LETTERS_DIGITS_AND_FEW_SIGNS, name).at("name");
            }
            var username = wanted + "@" + ticket.company();
            mustBeFitting(password, wanted, ticket);
            desk.check(ticket, username);
            join(ticket, username, password);
            return username;
        });
    }

    private void join(Ticket ticket, String username, String password) {
        if (people.find(username).isPresent()) {
            throw new RuleViolation(IdentityRule.A_USERNAME_OF_THE_COMPANY_IS_FREE, username).at("name");
        }
        var guest = desk.guest(ticket, "")
                .orElseThrow(() -> new RuleViolation(IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK));
        var account = people.make(username, guest.fullName(), password, false);
        if (!account.made()) {
            throw new RuleViolation(IdentityRule.A_USERNAME_OF_THE_COMPANY_IS_FREE, username).at("name");
        }
        try {
            staff.agreeing(ticket.company(), account.subject(), () -> desk.accept(ticket, account.subject(), username));
        } catch (RuntimeException tooLate) {
            people.remove(account.subject());
            throw tooLate;
        }
    }

    /** Somebody who has an account already, and is signed in with it, agrees. */
    public void agree(String written, UUID subject, String username) {
        inside(written, ticket -> {
            desk.check(ticket);
            consents.give(subject, ticket.company());
            return staff.agreeing(ticket.company(), subject, () -> desk.accept(ticket, subject, username));
        });
    }

    /** Keycloak refuses what is short or the user name; what everybody would try first is refused here. */
    private static void mustBeFitting(String password, String name, Ticket ticket) {
        var typed = password.toLowerCase(Locale.ROOT);
        var fits = !typed.contains(ticket.company().alias()) && !(name.length() > 2 && typed.contains(name));
        if (!fits) {
            throw new RuleViolation(IdentityRule.A_PASSWORD_FOLLOWS_THE_POLICY).at("password");
        }
    }

    private <T> T inside(String written, Function<Ticket, T> work) {
        var company = company(written);
        rule(company.isPresent(), IdentityRule.AN_INVITATION_IS_GOOD_ONCE_AND_FOR_A_WEEK);
        var ticket = Ticket.read(written).orElseThrow();
        return tenancy.as(ticket.company(), () -> session.as(DOOR, () -> work.apply(ticket)));
    }

    private Optional<Tenant> company(String written) {
        return Ticket.read(written)
                .flatMap(ticket -> tenants.find(ticket.company().alias()))
                .filter(Tenant::isOpen);
    }
}
