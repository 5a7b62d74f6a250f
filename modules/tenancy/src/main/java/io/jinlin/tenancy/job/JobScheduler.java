package io.jinlin.tenancy.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.jinlin.tenancy.Job;
import io.jinlin.tenancy.MigrationStates;
import io.jinlin.tenancy.RecurringJob;
import io.jinlin.tenancy.Tenants;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Leased rows in {@code platform.scheduled_tasks}, claimed with {@code for update skip locked} on whichever node is free. */
@ApplicationScoped
public class JobScheduler {

    private static final Logger JOURNAL = Logger.getLogger(JobScheduler.class.getName());
    private static final int THREADS = 3;

    /** Work of a node that was killed is taken over after six heartbeats. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    @Resource(lookup = "java:app/jdbc/jinlin")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    Tenants tenants;

    @Inject
    MigrationStates migrations;

    @Inject
    Clock clock;

    private @Nullable Scheduler scheduler;
    private Map<String, OneTimeTask<String>> tasks = Map.of();

    public void start() {
        tasks = jobs.stream().collect(Collectors.toMap(Job::name, JobScheduler::task, (one, other) -> one));
        var rounds = jobs.stream()
                .filter(RecurringJob.class::isInstance)
                .map(job -> round((RecurringJob) job))
                .toList();
        var prepared = Scheduler.create(dataSource, List.<Task<?>>copyOf(tasks.values()))
                .startTasks(rounds)
                .tableName("platform.scheduled_tasks")
                .serializer(new Text())
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(HEARTBEAT)
                .pollUsingLockAndFetch(0.5, 1.0)
                .enableImmediateExecution()
                .build();
        scheduler = prepared;
        prepared.start();
    }

    public boolean enqueue(String job, String key, String order, Duration later) {
        var task = tasks.get(job);
        var running = scheduler;
        if (task == null || running == null) {
            throw new IllegalStateException("no such job: " + job);
        }
        var instance = task.instance(key, order);
        if (running.scheduleIfNotExists(instance, clock.instant().plus(later))) {
            return true;
        }
        hurry(running, instance);
        return false;
    }

    /** An order that failed and waits for its next try is tried now, since somebody asks again. */
    private void hurry(Scheduler running, TaskInstance<String> instance) {
        try {
            running.reschedule(instance, clock.instant(), instance.getData());
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException runsOrIsDone) {
            // as good as asked for
        }
    }

    public boolean isWaiting(String job, String key) {
        return scheduler != null
                && scheduler.getScheduledExecution(TaskInstanceId.of(job, key)).isPresent();
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private static OneTimeTask<String> task(Job job) {
        return Tasks.oneTime(job.name(), String.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(Duration.ofSeconds(2), 1.7))
                .execute((order, context) -> run(job, order.getData()));
    }

    /** The scheduler tries again by itself; the journal says why it has to. */
    private static void run(Job job, String order) {
        try {
            job.run(order);
        } catch (RuntimeException broken) {
            JOURNAL.log(Level.WARNING, broken, () -> "job " + job.name() + " failed; it will be tried again");
            throw broken;
        }
    }

    /** Orders the job for every company, on whichever node the round falls to. */
    private RecurringTask<String> round(RecurringJob job) {
        return Tasks.recurring(job.name() + ".round", FixedDelay.of(job.every()), String.class)
                .initialData("")
                .execute((round, context) -> job.companies(tenants).stream()
                        .filter(company -> migrations.serves(company.id()))
                        .forEach(company -> enqueue(
                                job.name(), company.id().alias(), company.id().alias(), Duration.ZERO)));
    }

    /** Orders are text; nothing from the database is ever deserialised into objects. */
    private static final class Text implements Serializer {
        @Override
        public byte[] serialize(Object data) {
            return String.valueOf(data).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] bytes) {
            return type.cast(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
