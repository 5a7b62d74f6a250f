package io.jinlin.identity;

import io.jinlin.identity.keycloak.Companies;
import io.jinlin.identity.keycloak.Machines;
import io.jinlin.identity.keycloak.People;
import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.identity.permission.RolesOffice;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's whole book in Keycloak, for when all of it comes or goes: an export, an import, a deletion. Never passwords. Every
 * method may be repeated.
 */
@ApplicationScoped
public class CompanyAccounts {

    private static final String NAME = "identity.accounts";

    @Inject
    Companies companies;

    @Inject
    People people;

    @Inject
    Machines machines;

    @Inject
    RolesOffice roles;

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    /** Somebody of the company as Keycloak has them. */
    public record Person(
            UUID subject,
            String username,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            boolean enabled,
            Set<String> positions) {}

    /** What was there before it went. */
    public record Closed(int accountsDeleted, int accountsKept, int machineClients) {}

    /** All members, by user name. */
    public List<Person> of(TenantId tenant) {
        return companies.members(tenant);
    }

    /** Makes the organisation with a group for each position in the company's table; permissions that are new here are offered. */
    public void open(TenantId tenant, String name) {
        companies.open(tenant, name);
        var positions = tenancy.as(
                tenant,
                () -> session.as(new SystemActor(NAME), () -> {
                    roles.offer(DefaultRoles.load());
                    return roles.positions().stream().map(PositionRow::code).toList();
                }));
        companies.positions(tenant, positions);
    }

    /** The account of that name, made if there is none; without a password nobody can sign in until one is set. */
    public UUID account(String username, String fullName, @Nullable String password) {
        return people.account(username, fullName, password, false).subject();
    }

    public void member(TenantId tenant, UUID subject, Set<String> positions) {
        companies.member(tenant, subject, positions);
    }

    /**
     * Programs, the accounts of people whom no other company needs, and the organisation are gone.
     *
     * @param staff whoever is or was on the staff, besides the organisation's members
     */
    public Closed close(TenantId tenant, Collection<UUID> staff) {
        var clients = machines.deleteAll(tenant);
        var everybody = new HashSet<>(staff);
        companies.members(tenant).forEach(person -> everybody.add(person.subject()));
        var deleted = 0;
        var kept = 0;
        for (var subject : everybody) {
            if (companies.isMemberElsewhere(tenant, subject)) {
                kept++;
            } else if (people.delete(subject)) {
                deleted++;
            }
        }
        companies.close(tenant);
        return new Closed(deleted, kept, clients);
    }
}
