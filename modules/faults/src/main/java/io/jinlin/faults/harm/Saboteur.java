package io.jinlin.faults.harm;

import io.jinlin.launcher.parts.PartFailure;
import io.jinlin.launcher.parts.Payara;
import io.jinlin.launcher.parts.Postgres;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Carries out a timetable. Faults of different parts overlap; those of one part follow one another. */
public final class Saboteur {

    private static final int TRIES = 4;
    private static final String WAITS = "waiting for it";
    private static final long MOST_WAITED = TimeUnit.SECONDS.toNanos(60);

    private final Site site;
    private final Map<String, ReentrantLock> parts = new ConcurrentHashMap<>();

    public Saboteur(Site site) {
        this.site = site;
    }

    /** @return what was done, when all of it is over and every part is up again */
    public List<Outage> run(Timetable timetable) {
        var threads = Executors.newScheduledThreadPool(timetable.entries().size());
        try {
            var outages = timetable.entries().stream()
                    .map(entry -> CompletableFuture.supplyAsync(
                            () -> inflict(entry),
                            later -> threads.schedule(later, entry.at().toMillis(), TimeUnit.MILLISECONDS)))
                    .toList();
            return outages.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private Outage inflict(Timetable.Entry entry) {
        var locks = entry.fault().touched().stream()
                .map(part -> parts.computeIfAbsent(part, any -> new ReentrantLock(true)))
                .toList();
        locks.forEach(ReentrantLock::lock);
        try {
            var began = System.nanoTime();
            harm(entry.fault());
            var harmed = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(entry.lasting().toMillis());
            var mended = System.nanoTime();
            mend(entry.fault());
            return new Outage(entry.fault(), began, harmed, mended, System.nanoTime());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            locks.forEach(ReentrantLock::unlock);
        }
    }

    private void harm(Fault fault) {
        switch (fault.way()) {
            case KILL, START_FIRST -> fault.killed().forEach(site.stack()::kill);
            case PAUSE -> site.stack().pause(fault.part());
            case RESET -> site.cable(fault.part()).becomes(Cable.State.RESET);
            case SILENT -> site.cable(fault.part()).becomes(Cable.State.SILENT);
            case HALF_OPEN -> site.cable(fault.part()).becomes(Cable.State.HALF_OPEN);
        }
    }

    private void mend(Fault fault) throws InterruptedException {
        switch (fault.way()) {
            case KILL -> startAgain(fault.part());
            case START_FIRST -> startFirst(fault.part(), Postgres.NAME);
            case PAUSE -> site.stack().resume(fault.part());
            case RESET, SILENT, HALF_OPEN -> site.cable(fault.part()).becomes(Cable.State.THROUGH);
        }
    }

    /** What another part needs for starting may be away itself at that moment; the application waits for it, and is started once. */
    private void startAgain(String part) throws InterruptedException {
        for (var left = part.equals(Payara.NAME) ? 1 : TRIES; ; left--) {
            try {
                site.stack().startAgain(part);
                return;
            } catch (PartFailure notYet) {
                if (left == 1) {
                    throw notYet;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    /** The other part comes up as soon as this one says that it waits for it. */
    private void startFirst(String part, String other) throws InterruptedException {
        var starting = CompletableFuture.runAsync(() -> site.stack().startAgain(part));
        for (var end = System.nanoTime() + MOST_WAITED; System.nanoTime() < end && !site.hasSaid(part, WAITS); ) {
            if (starting.isDone()) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        startAgain(other);
        starting.join();
    }
}
