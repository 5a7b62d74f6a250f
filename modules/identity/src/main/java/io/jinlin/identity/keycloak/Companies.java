package io.jinlin.identity.keycloak;

import io.jinlin.identity.CompanyAccounts.Person;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.MemberRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;

/** Companies as Keycloak organisations: their positions are groups, their staff members. Every method may be repeated. */
@ApplicationScoped
public class Companies {

    private static final int ALL = 1000;
    private static final int PAGE = 100;

    @Inject
    Keycloaks keycloaks;

    /** Makes the organisation unless it is there. */
    public void open(TenantId tenant, String name) {
        if (find(tenant).isEmpty()) {
            var company = new OrganizationRepresentation();
            company.setAlias(tenant.alias());
            company.setName(name);
            company.setEnabled(true);
            company.setAttributes(Map.of("tenant", List.of(tenant.alias())));
            KeycloakRefused.made(
                    "organisation", keycloaks.realm().organizations().create(company));
            get(tenant);
        }
    }

    /** Makes a group for each position; where the realm has a role of that name the group carries it. */
    public void positions(TenantId tenant, Collection<String> positions) {
        var groups = get(tenant).groups();
        var there = groups(tenant);
        for (var position : positions) {
            if (!there.containsKey(position)) {
                var group = new GroupRepresentation();
                group.setName(position);
                KeycloakRefused.made("position", groups.addTopLevelGroup(group));
            }
        }
        for (var group : groups(tenant).entrySet()) {
            var roles = groups.group(group.getValue()).roles().realmLevel();
            var missing = roles.listAvailable().stream()
                    .filter(role -> role.getName().equals(group.getKey()))
                    .toList();
            if (!missing.isEmpty()) {
                roles.add(missing);
            }
        }
    }

    /** Makes the person a member who holds exactly these positions. */
    public void member(TenantId tenant, UUID subject, Set<String> positions) {
        var company = get(tenant);
        var person = subject.toString();
        KeycloakRefused.made("member", company.members().addMember(person));
        var groups = groups(tenant);
        var held = held(company, person);
        for (var position : positions) {
            var group = groups.get(position);
            if (group == null) {
                // the position came with an update, after the company was opened
                positions(tenant, Set.of(position));
                group = groups(tenant).get(position);
            }
            if (!held.contains(position)) {
                company.groups().group(group).addMember(person);
            }
        }
        held.removeAll(positions);
        for (var position : held) {
            var group = groups.get(position);
            if (group != null) {
                company.groups().group(group).removeMember(person);
            }
        }
    }

    /** The person is no longer one of the company's; what other companies say stays. */
    public void leaves(TenantId tenant, UUID subject) {
        KeycloakRefused.gone(
                "leaving", get(tenant).members().member(subject.toString()).delete());
    }

    /** Everybody the organisation knows, by user name; nobody if there is none. */
    public List<Person> members(TenantId tenant) {
        var people = new ArrayList<Person>();
        for (var found : find(tenant)) {
            var company = keycloaks.realm().organizations().get(found.getId());
            for (var first = 0; ; first += PAGE) {
                var page = company.members().list(first, PAGE);
                page.forEach(member -> people.add(person(company, member)));
                if (page.size() < PAGE) {
                    break;
                }
            }
        }
        people.sort(Comparator.comparing(Person::username));
        return people;
    }

    private static Person person(OrganizationResource company, MemberRepresentation member) {
        return new Person(
                UUID.fromString(member.getId()),
                member.getUsername(),
                member.getFirstName(),
                member.getLastName(),
                member.getEmail(),
                Boolean.TRUE.equals(member.isEnabled()),
                new TreeSet<>(held(company, member.getId())));
    }

    /** Whether another company has this person among its people. */
    public boolean isMemberElsewhere(TenantId tenant, UUID subject) {
        try {
            return keycloaks.realm().organizations().members().getOrganizations(subject.toString(), true).stream()
                    .anyMatch(company -> !company.getAlias().equals(tenant.alias()));
        } catch (NotFoundException gone) {
            return false;
        }
    }

    /** The organisation with its groups is gone; being gone already is as good. */
    public void close(TenantId tenant) {
        for (var company : find(tenant)) {
            KeycloakRefused.gone(
                    "organisation",
                    keycloaks.realm().organizations().get(company.getId()).delete());
        }
    }

    private static Set<String> held(OrganizationResource company, String person) {
        return company.members().member(person).groups(0, ALL, true).stream()
                .map(GroupRepresentation::getName)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, String> groups(TenantId tenant) {
        return get(tenant).groups().getAll(null, null, false, 0, ALL, true, false).stream()
                .collect(Collectors.toMap(GroupRepresentation::getName, GroupRepresentation::getId));
    }

    private OrganizationResource get(TenantId tenant) {
        return find(tenant).stream()
                .findFirst()
                .map(company -> keycloaks.realm().organizations().get(company.getId()))
                .orElseThrow(() -> new KeycloakRefused("organisation " + tenant, 404, "another one has its name"));
    }

    private List<OrganizationRepresentation> find(TenantId tenant) {
        return keycloaks.realm().organizations().searchByAttribute("tenant:" + tenant.alias()).stream()
                .filter(company -> company.getAlias().equals(tenant.alias()))
                .toList();
    }
}
