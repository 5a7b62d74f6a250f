package io.jinlin.platform.subscription;

import io.jinlin.kernel.Absent;
import io.jinlin.kernel.Stale;
import io.jinlin.platform.Customers;
import io.jinlin.platform.PlatformSql;
import io.jinlin.platform.invoice.Invoice;
import io.jinlin.platform.invoice.Invoices;
import io.jinlin.tenancy.Allowances;
import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the books of subscriptions. Every change is one transaction that holds the subscription's row, brings it up to this day, writes
 * the invoices that follow, opens or closes the company's doors and hands in the letters that tell of it: killed anywhere, nothing or all of
 * it has happened, and done again it finds nothing left to do.
 */
@ApplicationScoped
public class SubscriptionOffice {

    /** The plan of companies that the operator opened himself. */
    private static final String AGREED = "professional";

    private static final String SYSTEM = "system";

    @Inject
    PlatformSql sql;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Invoices invoices;

    @Inject
    WaitingRoom waiting;

    @Inject
    Customers customers;

    @Inject
    Consequences consequences;

    @Inject
    Tenants tenants;

    @Inject
    Allowances allowances;

    @Inject
    Clock clock;

    /** What is changed, and what it costs. */
    @FunctionalInterface
    public interface Change {
        List<Bill> on(Subscription subscription, LocalDate today);
    }

    public Subscription get(TenantId company) {
        var found = sql.run(connection -> subscriptions.find(connection, company.alias()));
        return found.orElseGet(() -> step(company));
    }

    /** Brings the subscription up to this day. */
    public Subscription step(TenantId company) {
        return change(company, null, SYSTEM, "", "", (subscription, today) -> List.of());
    }

    /**
     * @param version as the caller saw it; null for whoever knows no version
     * @param what how the history names it; empty for nothing to tell
     */
    public Subscription change(
            TenantId company, @Nullable Long version, String who, String what, String detail, Change change) {
        var changed = sql.run(connection -> {
            var subscription = held(connection, company);
            var before = subscription.row();
            if (version != null && version != before.version()) {
                throw new Stale("platform.subscription");
            }
            var issued = new ArrayList<>(up(connection, subscription));
            var bills = change.on(subscription, today());
            issued.addAll(invoices.issue(connection, company.alias(), bills, today(), due()));
            issued.addAll(up(connection, subscription));
            if (!what.isEmpty()) {
                subscriptions.note(connection, company.alias(), clock.instant(), who, what, detail);
            }
            if (!subscription.row().equals(before)) {
                tell(connection, before, subscription.row());
                subscriptions.save(connection, subscription, clock.instant());
            }
            consequences.of(connection, before, subscription.row(), issued, today());
            subscriptions.open(connection, subscription, today());
            return subscriptions.find(connection, company.alias()).orElseThrow();
        });
        tenants.forget(company);
        allowances.forget(company);
        return changed;
    }

    private List<Invoice> up(Connection connection, Subscription subscription) throws SQLException {
        var company = subscription.row().company();
        var unpaid = invoices.unpaidSince(connection, company);
        return invoices.issue(connection, company, subscription.step(today(), unpaid, waiting.times()), today(), due());
    }

    private void tell(Connection connection, Subscription.Row before, Subscription.Row after) throws SQLException {
        if (before.state() != after.state()) {
            subscriptions.note(
                    connection,
                    after.company(),
                    clock.instant(),
                    SYSTEM,
                    "STATE_" + after.state().name(),
                    "");
        }
    }

    /** The row, held; a company that has none yet begins: with a trial if it signed itself up, else by agreement. */
    private Subscription held(Connection connection, TenantId company) throws SQLException {
        var found = subscriptions.locked(connection, company.alias());
        if (found.isPresent()) {
            return found.get();
        }
        if (tenants.find(company.alias()).isEmpty()) {
            throw new Absent("identity.company");
        }
        var begun = customers.find(connection, company).isPresent()
                ? Subscription.trial(company.alias(), today(), waiting.times().trial())
                : Subscription.agreed(company.alias(), AGREED, today());
        subscriptions.add(connection, begun, clock.instant());
        return subscriptions.locked(connection, company.alias()).orElseThrow();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessClock.ZONE);
    }

    private LocalDate due() {
        return today().plusDays(waiting.times().due());
    }
}
