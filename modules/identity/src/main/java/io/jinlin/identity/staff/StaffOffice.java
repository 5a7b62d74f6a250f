package io.jinlin.identity.staff;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.identity.keycloak.Companies;
import io.jinlin.identity.keycloak.People;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps Keycloak's books in step with the company's table. The table leads: it is written in one transaction, then Keycloak is
 * made to agree, at once if it answers and in any case by a job soon after. Until then nobody has more rights than before, for a right
 * needs both.
 */
@ApplicationScoped
public class StaffOffice implements Job {

    private static final Logger JOURNAL = Logger.getLogger(StaffOffice.class.getName());
    private static final int PASSWORD_BYTES = 12;
    private static final Duration LATER = Duration.ofSeconds(20);

    @Inject
    StaffDesk desk;

    @Inject
    StaffMembers members;

    @Inject
    ConsentDesk consents;

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

    public Assigned assign(Assignment given, @Nullable String password) {
        tenancy.mustBeFreeToChange();
        var tenant = tenancy.current().orElseThrow();
        var assignment = given.at(tenant);
        desk.check(assignment);
        var known = people.find(assignment.username());
        consents.check(assignment, known);
        var invented = password == null ? invented() : null;
        var account = known.map(People.Account::found)
                .orElseGet(() -> people.make(
                        assignment.username(),
                        assignment.fullName(),
                        password == null ? invented : password,
                        password == null));
        var id = agreeing(tenant, account.subject(), () -> desk.assign(account.subject(), assignment));
        return new Assigned(id, account.made() ? invented : null);
    }

    /** Like {@link #assign}, but only for somebody who has never been on the staff: nobody is changed by mistake. */
    public Assigned takeOn(Assignment assignment) {
        desk.checkNew(assignment.at(tenancy.current().orElseThrow()));
        return assign(assignment, null);
    }

    public void change(UUID id, long version, String fullName, Set<String> positions, Set<Place> places) {
        agreeing(id, () -> desk.change(id, version, fullName, positions, places));
    }

    public void enable(UUID id) {
        agreeing(id, () -> desk.enable(id));
    }

    /** The same for somebody who is on the staff. */
    void agreeing(UUID id, Runnable change) {
        agreeing(tenancy.current().orElseThrow(), desk.subject(id), () -> {
            change.run();
            return id;
        });
    }

    /** The order to agree is written before the change, so that it is there whoever is killed when; it only reads what became of it. */
    public UUID agreeing(TenantId tenant, UUID subject, Supplier<UUID> change) {
        jobs.enqueue(name(), Ids.next().toString(), tenant + " " + subject, LATER);
        var id = change.get();
        try {
            reconcile(tenant, subject);
        } catch (RuntimeException notNow) {
            JOURNAL.log(Level.WARNING, "Keycloak will be told later", notNow);
        }
        return id;
    }

    private void reconcile(TenantId tenant, UUID subject) {
        members.of(subject).ifPresent(member -> {
            if (member.active()) {
                companies.member(tenant, subject, member.positions());
            } else {
                companies.leaves(tenant, subject);
                people.signOut(subject);
            }
        });
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

    /** A password nobody guesses, to be told once. */
    static String invented() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
