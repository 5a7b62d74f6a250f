package io.jinlin.tenancy;

import io.jinlin.tenancy.job.JobScheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Takes orders for the background. The same order twice, while the first waits or runs, is one order. */
@ApplicationScoped
public class Jobs {

    @Inject
    JobScheduler scheduler;

    /** @return whether it was new @throws OnlyLooking in work that must change nothing */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean enqueue(String job, String key, String order) {
        OnlyLooking.refuse();
        return scheduler.enqueue(job, key, order, Duration.ZERO);
    }

    /** The same, to be begun when that time has passed. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void enqueue(String job, String key, String order, Duration later) {
        OnlyLooking.refuse();
        scheduler.enqueue(job, key, order, later);
    }

    /** Takes the order with the caller's transaction on the platform's tables: it is begun if that is committed, and only then. */
    public void enqueue(Connection connection, String job, String key, String order) throws SQLException {
        enqueue(connection, job, key, order, Duration.ZERO);
    }

    /** The same, to be begun when that time has passed. */
    public void enqueue(Connection connection, String job, String key, String order, Duration later)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                """
                insert into platform.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                values (?, ?, ?, now() + ? * interval '1 second', false, 1) on conflict do nothing""")) {
            insert.setString(1, job);
            insert.setString(2, key);
            insert.setBytes(3, order.getBytes(StandardCharsets.UTF_8));
            insert.setLong(4, later.toSeconds());
            insert.executeUpdate();
        }
    }

    /** Whether the order waits or runs. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isWaiting(String job, String key) {
        return scheduler.isWaiting(job, key);
    }
}
