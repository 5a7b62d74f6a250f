package io.jinlin.platform.deletion;

import io.jinlin.tenancy.BusinessClock;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whoever cancels a subscription has asked for the deletion of their data with the same transaction; whoever comes back, to keep it. */
@ApplicationScoped
public class Leaving {

    /** The job wakes a little after the time that it looks for on a clock of its own. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "jinlin.deletion.least-days", defaultValue = "7")
    int leastDays;

    /** @return the day from which it is deleted: the one asked for, but never before the least waiting time is over */
    public LocalDate order(Connection connection, TenantId company, LocalDate from) throws SQLException {
        var now = clock.instant();
        var asked = from.atStartOfDay(BusinessClock.ZONE).toInstant();
        var least = now.plus(Duration.ofDays(leastDays));
        var due = asked.isBefore(least) ? least : asked;
        write(connection, company, now, due);
        // named for the day: whoever leaves, stays and leaves again before it is deleted by one job
        jobs.enqueue(
                connection,
                DeletionJob.NAME,
                company.alias() + " " + due,
                company.alias(),
                Duration.between(now, due).plus(CLOCKS_DIFFER));
        return LocalDate.ofInstant(due, BusinessClock.ZONE);
    }

    private static void write(Connection connection, TenantId company, Instant now, Instant due) throws SQLException {
        try (var upsert = connection.prepareStatement(
                """
                insert into platform.tenant_deletion (company, state, ordered_by, ordered_at, due_at, of_company)
                values (?, 'WAITING', ?, ?, ?, true)
                on conflict (company) do update set state = 'WAITING', ordered_by = excluded.ordered_by,
                  ordered_at = excluded.ordered_at, due_at = excluded.due_at, contact = null, of_company = true
                where tenant_deletion.state in ('WAITING', 'WITHDRAWN')""")) {
            upsert.setString(1, company.alias());
            upsert.setString(2, company.alias());
            upsert.setTimestamp(3, Timestamp.from(now));
            upsert.setTimestamp(4, Timestamp.from(due));
            upsert.executeUpdate();
        }
    }

    /** What the operator ordered is not the company's to take back. @return false if nothing of the company's own was waiting */
    public boolean stay(Connection connection, TenantId company) throws SQLException {
        try (var update = connection.prepareStatement(
                "update platform.tenant_deletion set state = 'WITHDRAWN' where company = ? and state = 'WAITING' and of_company")) {
            update.setString(1, company.alias());
            return update.executeUpdate() == 1;
        }
    }
}
