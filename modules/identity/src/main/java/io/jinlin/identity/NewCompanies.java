package io.jinlin.identity;

import io.jinlin.identity.keycloak.People;
import io.jinlin.identity.provisioning.Provisioning;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

    /**
     * The first administrator's account with this password, which goes to Keycloak and nowhere else. One that an earlier attempt made gets
     * the password that was typed now.
     *
     * @param origin the sign-up or import that opens the company
     * @return empty if somebody else signs in under this name: their account stays as it is
     */
    public Optional<UUID> account(UUID origin, String username, String fullName, String password) {
        var account = people.make(username, fullName, password, false, origin);
        if (account.made()) {
            return Optional.of(account.subject());
        }
        if (!people.isFrom(account.subject(), origin)) {
            return Optional.empty();
        }
        people.password(account.subject(), password);
        return Optional.of(account.subject());
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
