package io.jinlin.identity.staff;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.identity.keycloak.Companies;
import io.jinlin.identity.keycloak.People;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Keycloak's books in step with the company's table. The table leads: it is written in one transaction, then Keycloak is
 * made to agree, at once if it answers and by a job if it does not. Until then nobody has more rights than before, for a right
 * needs both.
 */
@ApplicationScoped
public class StaffOffice implements Job {

    private static final Logger JOURNAL = Logger.getLogger(StaffOffice.class.getName());
    private static final int PASSWORD_BYTES = 12;

    @Inject
    StaffDesk desk;

    @Inject
    StaffMembers members;

    @Inject
    People people;

    @Inject
    Companies companies;

    @Inject
    Tenancy tenancy;

    @Inject
    StaffSession session;

    @Inject
    Jobs jobs;

    /**
     * Somebody newly assigned.
     *
     * @param temporaryPassword what to tell the person when no password was given; only for an account that was made
     */
    public record Assigned(UUID id, @Nullable String temporaryPassword) {}

    public Assigned assign(Assignment assignment, @Nullable String password) {
        desk.check(assignment);
        var invented = password == null ? invented() : null;
        var account = people.account(
                assignment.username(), assignment.fullName(), password == null ? invented : password, password == null);
        var id = desk.assign(account.subject(), assignment);
        agree(id);
        return new Assigned(id, account.made() ? invented : null);
    }

    /** Like {@link #assign}, but only for somebody who has never been on the staff: nobody is changed by mistake. */
    public Assigned takeOn(Assignment assignment) {
        desk.checkNew(assignment);
        return assign(assignment, null);
    }

    public void change(UUID id, long version, String fullName, Set<String> positions, Set<Place> places) {
        desk.change(id, version, fullName, positions, places);
        agree(id);
    }

    public void enable(UUID id) {
        desk.enable(id);
        agree(id);
    }

    public void disable(UUID id) {
        desk.disable(id);
        agree(id);
    }

    private void agree(UUID id) {
        var tenant = tenancy.current().orElseThrow();
        try {
            reconcile(tenant, id);
        } catch (RuntimeException notNow) {
            JOURNAL.log(Level.WARNING, "Keycloak will be told later", notNow);
            jobs.enqueue(name(), tenant + " " + id, tenant + " " + id);
        }
    }

    private void reconcile(TenantId tenant, UUID id) {
        var member = members.get(id);
        if (member.active()) {
            companies.member(tenant, member.subject(), member.positions());
        } else {
            companies.leaves(tenant, member.subject());
        }
    }

    @Override
    public String name() {
        return "identity.staff-agreement";
    }

    @Override
    public void run(String order) {
        var parts = order.split(" ", 2);
        var tenant = new TenantId(parts[0]);
        tenancy.as(
                tenant, () -> session.as(new SystemActor(name()), () -> reconcile(tenant, UUID.fromString(parts[1]))));
    }

    private static String invented() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
