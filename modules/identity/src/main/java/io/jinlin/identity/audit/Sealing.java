package io.jinlin.identity.audit;

import io.jinlin.tenancy.HouseOpened;
import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenancy;
import io.jinlin.tenancy.TenantId;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has new entries sealed within seconds of their commit. Each node sees to the companies whose entries it wrote; what a node that was
 * killed left behind is found by the round of the job, or by the next entry, whichever comes first.
 */
@ApplicationScoped
public class Sealing implements RecurringJob {

    private static final Logger JOURNAL = Logger.getLogger(Sealing.class.getName());
    private static final int PAUSE_SECONDS = 2;

    @Resource
    ManagedScheduledExecutorService timer;

    @Inject
    Tenancy tenancy;

    @Inject
    ChainDesk desk;

    private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();
    private @Nullable Future<?> rounds;

    void begin(@Observes HouseOpened opened) {
        rounds = timer.scheduleWithFixedDelay(this::sealWaiting, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void noted(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntryNoted entry) {
        waiting.add(entry.tenant());
    }

    private void sealWaiting() {
        for (var tenant : List.copyOf(waiting)) {
            waiting.remove(tenant);
            try {
                seal(tenant);
            } catch (RuntimeException notNow) {
                waiting.add(tenant);
                JOURNAL.log(Level.WARNING, "audit entries wait to be sealed", notNow);
            }
        }
    }

    private void seal(TenantId tenant) {
        tenancy.as(tenant, () -> {
            while (desk.seal()) {
                // the next batch, in a transaction of its own
            }
        });
    }

    @Override
    public String name() {
        return "identity.audit-sealing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run(String company) {
        seal(new TenantId(company));
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
