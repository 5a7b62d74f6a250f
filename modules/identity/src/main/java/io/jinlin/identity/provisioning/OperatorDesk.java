package io.jinlin.identity.provisioning;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.keycloak.People;
import io.jinlin.identity.staff.Assignment;
import io.jinlin.kernel.Absent;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** The platform operator's desk: opens companies and sees how far they are; sees nothing inside them. */
@ApplicationScoped
public class OperatorDesk {

    private static final int LONGEST_NAME = 80;

    @Inject
    Tenants tenants;

    @Inject
    People people;

    @Inject
    Provisioning provisioning;

    /** Orders a company; the same order again continues or repeats it. The password goes to Keycloak at once and nowhere else. */
    @Allowed("platform.tenant.open")
    public Tenant open(TenantId tenant, String name, String username, String fullName, String password) {
        if (name.strip().length() < 2 || name.length() > LONGEST_NAME) {
            throw new RuleViolation(IdentityRule.A_COMPANY_HAS_A_NAME).at("name");
        }
        if (tenants.named(name.strip()).stream().anyMatch(other -> !other.id().equals(tenant))) {
            throw new RuleViolation(IdentityRule.A_COMPANY_HAS_A_NAME_OF_ITS_OWN, name.strip()).at("name");
        }
        var administrator = new Assignment(username, fullName, Set.of("administrator"), Set.of());
        var account = people.account(administrator.username(), administrator.fullName(), password, false);
        tenants.register(tenant, name.strip());
        provisioning.order(tenant, name.strip(), account.subject(), administrator.username(), administrator.fullName());
        return read(tenant);
    }

    @Allowed("platform.tenant.read")
    public Tenant read(TenantId tenant) {
        return tenants.find(tenant.alias()).orElseThrow(() -> new Absent("identity.company"));
    }
}
