package io.jinlin.tenancy.migration;

import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.Jobs;
import io.jinlin.tenancy.Rollout;
import io.jinlin.tenancy.TenantId;
import io.jinlin.tenancy.WaveEnded;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the companies to this version's migrations while the others are served: the canaries first, then wave after wave. A wave is
 * finished, whoever fails in it; after one with failures the next does not begin until the operator says so. A leased job: whoever is
 * killed, another node of the same version goes on, for what is done is noted company by company.
 */
@ApplicationScoped
public class Waves implements Job {

    public static final String NAME = "tenancy.migration-waves";

    private static final Logger JOURNAL = Logger.getLogger(Waves.class.getName());
    private static final int WORKERS = 2;

    @Inject
    Migrations migrations;

    @Inject
    MigrationBook book;

    @Inject
    Jobs jobs;

    @Inject
    Event<WaveEnded> ended;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    Executor executor;

    @Inject
    @ConfigProperty(name = "jinlin.migrations.wave", defaultValue = "50")
    int size;

    /** An order of another version, which a node of that version will take. */
    public static final class AnotherVersionsWork extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AnotherVersionsWork(String fingerprint) {
            super(fingerprint);
        }
    }

    public Rollout rollout() {
        return book.rollout(migrations.fingerprint(), migrations.names());
    }

    /** At the start. What stopped before is tried again, and nothing beyond it until it succeeds. */
    void begin() {
        var rollout = rollout();
        if (rollout.waiting() + rollout.failed() == 0) {
            return;
        }
        if (rollout.failed() > 0) {
            retry();
        } else {
            goOn();
        }
    }

    public void goOn() {
        var fingerprint = migrations.fingerprint();
        book.run(fingerprint);
        jobs.enqueue(NAME, fingerprint, fingerprint);
    }

    public void retry() {
        book.forgive(migrations.fingerprint());
        goOn();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String fingerprint) {
        var ours = migrations.fingerprint();
        if (!fingerprint.equals(ours)) {
            if (book.isSuperseded(fingerprint, ours)) {
                return;
            }
            throw new AnotherVersionsWork(fingerprint);
        }
        while (wave()) {
            // the next one
        }
    }

    /** @return whether there is another one to be begun */
    boolean wave() {
        var rollout = rollout();
        if (rollout.state() != Rollout.State.RUNNING) {
            return false;
        }
        var companies = book.next(rollout.fingerprint(), migrations.names(), size);
        if (companies.isEmpty()) {
            finish(rollout);
            return false;
        }
        var failed = migrate(companies);
        ended.fire(new WaveEnded(rollout.wave()));
        if (failed.isEmpty()) {
            book.enter(rollout.fingerprint(), Rollout.State.RUNNING, rollout.wave() + 1, null);
            return true;
        }
        book.enter(rollout.fingerprint(), Rollout.State.STOPPED, rollout.wave(), String.join(", ", failed));
        JOURNAL.log(Level.SEVERE, "migrations stopped after wave {0}: {1}", new Object[] {rollout.wave(), failed});
        return false;
    }

    /** Those that failed and were passed over at the operator's word remain to be seen to. */
    private void finish(Rollout rollout) {
        var state = rollout.failed() > 0 ? Rollout.State.STOPPED : Rollout.State.DONE;
        book.enter(
                rollout.fingerprint(),
                state,
                rollout.wave(),
                rollout.failed() > 0 ? rollout.failed() + " failed" : null);
    }

    /** @return aliases of those that failed */
    private TreeSet<String> migrate(List<TenantId> companies) {
        var failed = new ConcurrentSkipListSet<String>();
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(worker -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, companies.size())
                                .filter(i -> i % WORKERS == worker)
                                .mapToObj(companies::get)
                                .filter(company -> !isMigrated(company))
                                .forEach(company -> failed.add(company.alias())),
                        executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(workers).join();
        return new TreeSet<>(failed);
    }

    private boolean isMigrated(TenantId company) {
        try {
            migrations.migrate(company);
            return true;
        } catch (RuntimeException broken) {
            JOURNAL.log(Level.SEVERE, broken, () -> "the schema of " + company + " could not be migrated");
            book.failed(company, migrations.fingerprint(), broken);
            return false;
        }
    }
}
