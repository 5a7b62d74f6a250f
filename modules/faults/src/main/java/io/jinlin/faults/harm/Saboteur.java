package io.jinlin.faults.harm;

import io.jinlin.launcher.parts.PartFailure;
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
        var lock = parts.computeIfAbsent(entry.fault().part(), part -> new ReentrantLock(true));
        lock.lock();
        try {
            var began = System.nanoTime();
            harm(entry.fault());
            TimeUnit.MILLISECONDS.sleep(entry.lasting().toMillis());
            var mended = System.nanoTime();
            mend(entry.fault());
            return new Outage(entry.fault(), began, mended, System.nanoTime());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            lock.unlock();
        }
    }

    private void harm(Fault fault) {
        switch (fault.way()) {
            case KILL -> site.stack().kill(fault.part());
            case PAUSE -> site.stack().pause(fault.part());
            case RESET -> site.cable(fault.part()).becomes(Cable.State.RESET);
            case SILENT -> site.cable(fault.part()).becomes(Cable.State.SILENT);
            case HALF_OPEN -> site.cable(fault.part()).becomes(Cable.State.HALF_OPEN);
        }
    }

    private void mend(Fault fault) throws InterruptedException {
        switch (fault.way()) {
            case KILL -> startAgain(fault.part());
            case PAUSE -> site.stack().resume(fault.part());
            case RESET, SILENT, HALF_OPEN -> site.cable(fault.part()).becomes(Cable.State.THROUGH);
        }
    }

    /** What another part needs for starting may be away itself at that moment. */
    private void startAgain(String part) throws InterruptedException {
        for (var left = TRIES; ; left--) {
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
}
