package io.jinlin.identity;

import io.jinlin.identity.keycloak.People;
import io.jinlin.identity.provisioning.Provisioning;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * Opens companies for a department that has decided it: it asks for no permission, so whoever calls it has seen to that. While Keycloak
 * is away its methods throw {@link IdentityRule#THE_SIGN_IN_SERVICE_ANSWERS}.
 */
@ApplicationScoped
public class NewCompanies {

    @Inject
    People people;

    @Inject
    Provisioning provisioning;

    /** Whether somebody signs in under this name already. */
    public boolean isTaken(String username) {
        return people.find(username).isPresent();
    }

    /**
     * The first administrator's account with this password, which goes to Keycloak and nowhere else. For a name that nobody had a moment
     * ago: an account that is found nevertheless is an earlier attempt's, and gets the password that was typed now.
     */
    public UUID account(String username, String fullName, String password) {
        var account = people.make(username, fullName, password, false);
        if (!account.made()) {
            people.password(account.subject(), password);
        }
        return account.subject();
    }

    /** Orders the company; the same order again continues or repeats it. */
    public void order(TenantId company, String name, UUID administrator, String username, String fullName) {
        provisioning.order(company, name, administrator, username, fullName);
    }

    /** Whether the company is being set up by a job that waits or runs. */
    public boolean isOrdered(TenantId company) {
        return provisioning.isOrdered(company);
    }
}
