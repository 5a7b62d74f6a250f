package io.jinlin.identity.staff;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.keycloak.People;
import io.jinlin.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What is done about somebody's account, in the company's table and in Keycloak. The table leads, and what it says counts at once;
 * Keycloak ends its own sessions besides, for whatever company they are. A company that owes lets go and locks out whom it wants: none of
 * that waits until it has paid.
 */
@ApplicationScoped
public class AccountOffice {

    private static final Logger JOURNAL = Logger.getLogger(AccountOffice.class.getName());

    @Inject
    AccountDesk desk;

    @Inject
    StaffDesk staff;

    @Inject
    LeaveDesk leave;

    @Inject
    StaffOffice office;

    @Inject
    People people;

    @Inject
    Tenancy tenancy;

    /** The person leaves; membership and sessions in Keycloak end by themselves soon after, if not at once. */
    public void leave(UUID id, Map<String, String> successors) {
        tenancy.protecting(() -> office.agreeing(id, () -> leave.leave(id, successors)));
    }

    public void lock(UUID id) {
        var subject = staff.subject(id);
        tenancy.protecting(() -> desk.lock(id));
        endSessions(subject);
    }

    public void unlock(UUID id) {
        tenancy.protecting(() -> desk.unlock(id));
    }

    public void signOutEverywhere(UUID id) {
        var subject = staff.subject(id);
        tenancy.protecting(() -> desk.signOut(id));
        endSessions(subject);
    }

    /**
     * A new password, told once and changed at the next sign-in. The password of somebody who works for another company too would open
     * that one as well: it is not for this one to set.
     *
     * @return the password
     */
    public String resetPassword(UUID id) {
        var subject = staff.subject(id);
        rule(people.companies(subject) <= 1, IdentityRule.A_PASSWORD_IS_RESET_BY_THE_ONLY_COMPANY_OF_ITS_OWNER);
        return tenancy.protecting(() -> {
            tenancy.mustBeFreeToChange();
            var password = StaffOffice.invented();
            people.reset(subject, password);
            desk.passwordReset(id);
            return password;
        });
    }

    private void endSessions(UUID subject) {
        try {
            people.signOut(subject);
        } catch (RuntimeException away) {
            JOURNAL.log(Level.WARNING, "Keycloak keeps sessions that are worth nothing here", away);
        }
    }
}
