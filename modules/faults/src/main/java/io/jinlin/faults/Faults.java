package io.jinlin.faults;

import io.jinlin.faults.harm.Timetable;
import io.jinlin.faults.proof.Findings;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Sources;
import io.jinlin.launcher.parts.Leftovers;
import io.jinlin.launcher.parts.Trees;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;

/**
 * {@code mvn -Pfaults}: as many seeds as {@code faults.seeds} says, ten unless said otherwise, or the one in {@code faults.seed}. Ends
 * with 1 when the proof fails. {@code faults.keep} goes on with the data of the last run.
 */
public final class Faults {

    private static final int SEEDS = 10;
    private static final int SEED_BELOW = 1_000_000;
    private static final int SHOWN = 20;
    private static final Duration READINESS_ANSWERS_WITHIN = Duration.ofSeconds(12);

    private final Findings findings = new Findings();
    private long killed;
    private long accepted;

    private Faults() {}

    public static void main(String[] args) throws InterruptedException {
        var sources = Sources.find();
        var home = sources.root().resolve("modules/faults/target/site");
        var ok = new Faults().run(sources.root().resolve("modules/app/target/app.war"), home, seeds());
        System.out.flush();
        System.exit(ok ? 0 : 1);
    }

    private static long[] seeds() {
        var one = Long.getLong("faults.seed");
        var chance = new Random();
        return one != null
                ? new long[] {one}
                : LongStream.generate(() -> chance.nextInt(SEED_BELOW))
                        .limit(Integer.getInteger("faults.seeds", SEEDS))
                        .toArray();
    }

    private boolean run(Path war, Path home, long[] seeds) throws InterruptedException {
        new Leftovers(home).stop();
        if (!Boolean.getBoolean("faults.keep")) {
            Trees.delete(home);
        }
        try (var town = Town.build(home, war, new Progress(System.out::println))) {
            for (var seed : seeds) {
                var trial = new Trial(town, Timetable.of(seed), READINESS_ANSWERS_WITHIN).run();
                System.out.println(trial.told());
                tell(trial.findings());
                findings.addAll(trial.findings());
                killed += trial.killed();
                accepted += trial.accepted();
            }
            var openings = town.proveOpenings();
            tell(openings);
            findings.addAll(openings);
        }
        System.out.println(String.format(
                Locale.ROOT,
                "faults seeds=%d killed=%d accepted=%d lost=%d doubled=%d leaked=%d",
                seeds.length,
                killed,
                accepted,
                findings.of(Findings.Kind.LOST).size(),
                findings.of(Findings.Kind.DOUBLED).size(),
                findings.of(Findings.Kind.LEAKED).size()));
        return findings.isEmpty();
    }

    private static void tell(Findings found) {
        for (var kind : Findings.Kind.values()) {
            var all = found.of(kind);
            all.stream()
                    .limit(SHOWN)
                    .forEach(what -> System.out.println("  ✗ " + kind.name().toLowerCase(Locale.ROOT) + ": " + what));
            if (all.size() > SHOWN) {
                System.out.println("  ✗ and " + (all.size() - SHOWN) + " more");
            }
        }
    }
}
