package io.jinlin.identity.machine;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.IdentityRule;
import io.jinlin.identity.Scope;
import io.jinlin.identity.badge.Badges;
import io.jinlin.identity.keycloak.Machines;
import io.jinlin.identity.permission.RolesOffice;
import io.jinlin.kernel.RuleViolation;
import io.jinlin.tenancy.Desk;
import io.jinlin.tenancy.Tenancy;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Registers programs with the company. */
@Desk
public class MachineDesk {

    @Inject
    MachineClients clients;

    @Inject
    Machines accounts;

    @Inject
    Scope scope;

    @Inject
    RolesOffice roles;

    @Inject
    Badges badges;

    @Inject
    AuditTrail audit;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    /** A program's way in; the secret is shown to whoever registers it. */
    public record Credentials(String clientId, String clientSecret, String position) {}

    /** The same name again tells the same credentials. The account in Keycloak is made last: without this row it opens nothing. */
    @Allowed("identity.machine.register")
    public Credentials register(String name, String position) {
        rule(scope.isEverywhere(), IdentityRule.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK);
        if (!name.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new RuleViolation(IdentityRule.A_MACHINE_HAS_A_SHORT_NAME, name).at("name");
        }
        if (roles.positions().stream().noneMatch(known -> known.code().equals(position))) {
            throw new RuleViolation(IdentityRule.A_POSITION_IS_KNOWN, position).at("position");
        }
        var tenant = tenancy.current().orElseThrow();
        var clientId = Machines.clientId(tenant, name);
        var machine = clients.byClientId(clientId).orElseGet(() -> {
            var registered = MachineClient.registered(clientId, name, position, clock.instant());
            clients.add(registered);
            audit.record(
                    "identity.machine.register", "identity.machine", registered.id(), Map.of("position", position));
            return registered;
        });
        badges.forgetAll();
        return new Credentials(clientId, accounts.account(tenant, name, machine.position()), machine.position());
    }
}
