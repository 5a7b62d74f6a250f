package io.jinlin.faults.load;

import io.jinlin.faults.harm.Fault;
import io.jinlin.faults.harm.Outage;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** Asks {@code /health/ready} all the time, as a load balancer does, and judges afterwards whether it told the truth. */
public final class Readiness {

    private static final int EVERY_MILLIS = 300;
    private static final Duration LONGER = Duration.ofSeconds(3);

    /** So long a part may have been away before everybody must know. */
    private static final long NOTICED_WITHIN = Duration.ofMillis(500).toNanos();

    private static final int UP = 200;
    private static final int DOWN = 503;

    private final Rest health;
    private final Duration answersWithin;
    private final Collection<Sample> samples = new ConcurrentLinkedQueue<>();
    private final Thread watch = new Thread(this::watch, "readiness");
    private volatile boolean watching = true;

    /** @param status 0 without an answer */
    private record Sample(long asked, long answered, int status) {

        boolean isUp() {
            return status == UP;
        }
    }

    /** @param answersWithin what takes longer is no answer */
    public Readiness(String baseUrl, Duration answersWithin) {
        this.answersWithin = answersWithin;
        this.health = new Rest(baseUrl).within(answersWithin.plus(LONGER));
        watch.setDaemon(true);
    }

    public void begin() {
        watch.start();
    }

    public void end() throws InterruptedException {
        watching = false;
        watch.join();
    }

    private void watch() {
        while (watching) {
            var asked = System.nanoTime();
            var status = status();
            samples.add(new Sample(asked, System.nanoTime(), status));
            try {
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private int status() {
        try {
            return health.get("/health/ready").status();
        } catch (RuntimeException away) {
            return 0;
        }
    }

    /** When the product was ready again after this moment; the end of time if it never was. */
    public long readyAfter(long moment) {
        return samples.stream()
                .filter(sample -> sample.isUp() && sample.asked() >= moment)
                .mapToLong(Sample::answered)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** What it said that was not so. */
    public List<String> lies(List<Outage> outages) {
        var lies = new ArrayList<String>();
        for (var outage : outages) {
            if (outage.fault().takesTheDatabaseAway() || outage.fault().family() == Fault.Family.SIGN_IN) {
                samples.stream()
                        .filter(Sample::isUp)
                        .filter(sample -> sample.asked() > outage.harmed() + NOTICED_WITHIN)
                        .filter(sample -> sample.answered() < outage.mended())
                        .findFirst()
                        .ifPresent(sample -> lies.add("readiness said up during " + outage.fault()));
            }
        }
        samples.stream()
                .filter(sample -> sample.answered() - sample.asked() > answersWithin.toNanos())
                .filter(sample -> outages.stream().noneMatch(outage -> stoodStill(outage, sample)))
                .findFirst()
                .ifPresent(sample -> lies.add(String.format(
                        Locale.ROOT, "readiness took %.1f s to answer", (sample.answered() - sample.asked()) / 1e9)));
        samples.stream()
                .filter(sample -> sample.status() != UP && sample.status() != DOWN)
                .filter(sample -> outages.stream().noneMatch(outage -> isNotThere(outage, sample)))
                .findFirst()
                .ifPresent(sample -> lies.add("readiness said neither up nor down but " + sample.status()));
        if (readyAfter(Long.MIN_VALUE) == Long.MAX_VALUE) {
            lies.add("readiness never said up");
        }
        return lies;
    }

    /** A process that was killed or stopped and has not been ready since cannot answer. */
    private boolean isNotThere(Outage outage, Sample sample) {
        return outage.fault().family() == Fault.Family.APPLICATION
                && sample.answered() > outage.began()
                && sample.asked() < readyAfter(outage.ended());
    }

    /** A process that is stopped, or is being started again, cannot answer. */
    private static boolean stoodStill(Outage outage, Sample sample) {
        return outage.fault().family() == Fault.Family.APPLICATION
                && sample.asked() < outage.ended()
                && sample.answered() > outage.began();
    }
}
