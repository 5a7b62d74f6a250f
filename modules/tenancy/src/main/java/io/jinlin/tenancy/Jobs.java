package io.jinlin.tenancy;

import io.jinlin.tenancy.job.JobScheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    /** Whether the order waits or runs. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean isWaiting(String job, String key) {
        return scheduler.isWaiting(job, key);
    }
}
