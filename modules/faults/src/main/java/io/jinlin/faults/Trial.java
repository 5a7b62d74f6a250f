package io.jinlin.faults;

import io.jinlin.faults.harm.Outage;
import io.jinlin.faults.harm.Saboteur;
import io.jinlin.faults.harm.Timetable;
import io.jinlin.faults.load.Crowd;
import io.jinlin.faults.load.Notebook;
import io.jinlin.faults.load.Readiness;
import io.jinlin.faults.proof.Findings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** One run of work under faults, and the proof of what it left. */
final class Trial {

    private static final Duration CALM = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Town town;
    private final Timetable timetable;
    private final Duration readinessAnswersWithin;
    private final Notebook notebook = new Notebook();
    private final Findings findings = new Findings();
    private List<Outage> outages = List.of();
    private long slowestRecovery;

    /** @param readinessAnswersWithin on a machine that has nothing else to do, 12 seconds */
    Trial(Town town, Timetable timetable, Duration readinessAnswersWithin) {
        this.town = town;
        this.timetable = timetable;
        this.readinessAnswersWithin = readinessAnswersWithin;
    }

    Trial run() throws InterruptedException {
        var crowd = new Crowd(town.companies(), town.callers(), notebook, timetable.seed());
        var readiness = new Readiness(town.site().stack().baseUrl(), readinessAnswersWithin);
        town.companies().forEach(company -> town.callers().prepare(company.alias()));
        var began = System.nanoTime();
        var newcomers = town.newcomers(notebook);
        crowd.begin();
        newcomers.begin();
        readiness.begin();
        town.openAnother(timetable.seed());
        outages = new Saboteur(town.site()).run(timetable);
        var rest = timetable.length().toNanos() - (System.nanoTime() - began);
        TimeUnit.NANOSECONDS.sleep(Math.max(rest, CALM.toNanos()));
        awaitWork();
        crowd.end();
        newcomers.end();
        readiness.end();
        judge(readiness);
        town.prove(notebook, findings);
        return this;
    }

    /** Nobody goes home before the work has begun again. */
    private void awaitWork() throws InterruptedException {
        var last = outages.stream().mapToLong(Outage::ended).max().orElseThrow();
        for (var end = System.nanoTime() + PATIENCE.toNanos();
                System.nanoTime() < end && notebook.acceptedAfter(last).isEmpty(); ) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private void judge(Readiness readiness) {
        findings.addAll(Findings.Kind.WRONG, readiness.lies(outages));
        notebook.complaints()
                .forEach(complaint -> findings.add(
                        complaint.startsWith("leaked")
                                ? Findings.Kind.LEAKED
                                : complaint.startsWith("lost") ? Findings.Kind.LOST : Findings.Kind.WRONG,
                        complaint));
        for (var outage : outages) {
            var free = outage.allOver(outages);
            var worked = notebook.acceptedAfter(free);
            if (worked.isEmpty()) {
                findings.add(Findings.Kind.WRONG, "nothing was accepted any more after " + outage.fault());
            }
            var well = Math.max(readiness.readyAfter(free), worked.orElse(free));
            if (outages.stream().noneMatch(next -> next.began() > free && next.began() < well)) {
                slowestRecovery = Math.max(slowestRecovery, well - free);
            }
        }
    }

    Findings findings() {
        return findings;
    }

    int accepted() {
        return notebook.notes().size();
    }

    long killed() {
        return outages.stream()
                .mapToLong(outage -> outage.fault().killed().size())
                .sum();
    }

    /** One line, and one more for each kind of answer that was not a yes. */
    String told() {
        return String.format(
                Locale.ROOT,
                "seed=%d accepted=%d repeated=%d recovered=%.1fs slowest=%.1fs lost=%d doubled=%d leaked=%d wrong=%d  %s%n    %s",
                timetable.seed(),
                accepted(),
                notebook.repeated(),
                slowestRecovery / 1e9,
                notebook.slowestSeconds(),
                findings.of(Findings.Kind.LOST).size(),
                findings.of(Findings.Kind.DOUBLED).size(),
                findings.of(Findings.Kind.LEAKED).size(),
                findings.of(Findings.Kind.WRONG).size(),
                timetable,
                notebook.answers());
    }
}
