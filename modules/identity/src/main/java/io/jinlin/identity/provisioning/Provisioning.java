package io.jinlin.identity.provisioning;

import io.jinlin.identity.StaffSession;
import io.jinlin.identity.SystemActor;
import io.jinlin.identity.keycloak.Companies;
import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.identity.permission.RolesOffice;
import io.jinlin.identity.staff.Assignment;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.Tenant;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.TenantSchemas;
import io.jinlin.tenancy.TenantState;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sets a company up, as a leased job: role and schema, tables, positions and permissions, organisation, groups, administrator.
 * Killed anywhere and run again it goes through all steps from the first; every one of them is content with what it finds done. A
 * company that is open already stays open meanwhile.
 */
@ApplicationScoped
public class Provisioning implements Job {

    private static final Logger JOURNAL = Logger.getLogger(Provisioning.class.getName());
    static final String NAME = "identity.provisioning";
    private static final String ADMINISTRATOR = "administrator";
    private static final int PROBLEM_LENGTH = 500;

    @Inject
    Tenants tenants;

    @Inject
    TenantSchemas schemas;

    @Inject
    Tenancy tenancy;

    @Inject
    RolesOffice roles;

    @Inject
    Companies companies;

    @Inject
    StaffDesk staff;

    @Inject
    StaffSession session;

    @Inject
    Jobs jobs;

    /** The same order again, while the first waits or runs, is one order. */
    public void order(TenantId tenant, String name, UUID administrator, String username, String fullName) {
        var order = new ProvisioningOrder(tenant, name, administrator, username, fullName);
        jobs.enqueue(NAME, tenant.alias(), order.written());
    }

    public boolean isOrdered(TenantId tenant) {
        return jobs.isWaiting(NAME, tenant.alias());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String written) {
        var order = ProvisioningOrder.read(written);
        var isOpen = isOpen(order.tenant());
        for (var step : ProvisioningStep.values()) {
            try {
                if (!isOpen || !step.isForNewOnly()) {
                    take(step, order);
                }
                note(order.tenant(), step);
            } catch (RuntimeException broken) {
                JOURNAL.log(
                        Level.WARNING,
                        broken,
                        () -> "opening a company stopped at " + step + "; it will go on by itself");
                tenants.advance(order.tenant(), state(order.tenant()), step.name(), told(broken));
                throw broken;
            }
        }
    }

    private void take(ProvisioningStep step, ProvisioningOrder order) {
        var tenant = order.tenant();
        switch (step) {
            case REGISTERED -> tenants.register(tenant, order.name());
            case SCHEMA -> schemas.create(tenant);
            case TABLES -> schemas.migrate(tenant);
            case ROLES ->
                inside(tenant, () -> {
                    roles.offer(DefaultRoles.load());
                    return tenant;
                });
            case ORGANISATION -> companies.open(tenant, order.name());
            case POSITIONS ->
                companies.positions(tenant, inside(tenant, () -> roles.positions().stream()
                        .map(PositionRow::code)
                        .toList()));
            case ADMINISTRATOR -> {
                var administrator = Set.of(ADMINISTRATOR);
                inside(
                        tenant,
                        () -> staff.assign(
                                order.administrator(),
                                new Assignment(order.username(), order.fullName(), administrator, Set.of())));
                companies.member(tenant, order.administrator(), administrator);
            }
            case OPEN -> tenants.advance(tenant, TenantState.READY, step.name(), null);
        }
    }

    private void note(TenantId tenant, ProvisioningStep step) {
        tenants.advance(tenant, state(tenant), step.name(), null);
    }

    /** Its people are its own by now: who administers it is no longer for the operator to say, nor whether it is suspended. */
    private boolean isOpen(TenantId tenant) {
        return tenants.find(tenant.alias())
                .filter(known -> known.state() != TenantState.PROVISIONING)
                .isPresent();
    }

    private TenantState state(TenantId tenant) {
        return tenants.find(tenant.alias()).map(Tenant::state).orElse(TenantState.PROVISIONING);
    }

    private <T> T inside(TenantId tenant, Supplier<T> work) {
        return tenancy.as(tenant, () -> session.as(new SystemActor(NAME), work));
    }

    private static String told(RuntimeException broken) {
        var text = broken.getClass().getSimpleName() + ": " + broken.getMessage();
        return text.substring(0, Math.min(PROBLEM_LENGTH, text.length()));
    }
}
