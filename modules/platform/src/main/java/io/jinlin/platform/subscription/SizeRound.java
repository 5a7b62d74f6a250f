package io.jinlin.platform.subscription;

import io.jinlin.platform.PlatformSql;
import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

/** Has every company counted once an hour, for the operator's list. */
@ApplicationScoped
public class SizeRound implements RecurringJob {

    @Inject
    Tenancy tenancy;

    @Inject
    UsageCount count;

    @Inject
    PlatformSql sql;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "platform.tenant-size";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(String company) {
        var usage = tenancy.as(new TenantId(company), count::now);
        sql.run(connection -> {
            try (var upsert = connection.prepareStatement(
                    """
                    insert into platform.tenant_size (company, projects, households, staff, storage_bytes, database_bytes, counted_at)
                    values (?, ?, ?, ?, ?, ?, ?) on conflict (company) do update set projects = excluded.projects,
                      households = excluded.households, staff = excluded.staff, storage_bytes = excluded.storage_bytes,
                      database_bytes = excluded.database_bytes, counted_at = excluded.counted_at""")) {
                upsert.setString(1, company);
                upsert.setInt(2, usage.projects());
                upsert.setInt(3, usage.households());
                upsert.setInt(4, usage.staff());
                upsert.setLong(5, usage.storageBytes());
                upsert.setLong(6, usage.databaseBytes());
                upsert.setTimestamp(7, Timestamp.from(clock.instant()));
                return upsert.executeUpdate();
            }
        });
    }
}
