package io.jinlin.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.faults.harm.Fault;
import io.jinlin.faults.harm.Timetable;
import io.jinlin.faults.proof.Findings;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Sources;
import io.jinlin.launcher.parts.Leftovers;
import io.jinlin.launcher.parts.Trees;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** One fault of each family in one go; {@code mvn -Pfaults} is the long form. */
class FaultsIT {

    private static final Path HOME = Path.of("target", "short").toAbsolutePath();
    private static final long SEED = 8;

    @Test
    void a_product_that_is_killed_paused_and_cut_off_loses_doubles_and_leaks_nothing() throws InterruptedException {
        new Leftovers(HOME).stop();
        Trees.delete(HOME);
        var timetable = Timetable.of(
                SEED, Fault.DATABASE_LINE_HALF_OPEN, Fault.SIGN_IN_PAUSED, Fault.APPLICATION_STARTED_FIRST);
        var war = Sources.find().root().resolve("modules/app/target/app.war");
        try (var town = Town.build(HOME, war, new Progress(System.out::println))) {
            var trial = new Trial(town, timetable, Duration.ofSeconds(40)).run();
            System.out.println(trial.told());
            for (var kind : Findings.Kind.values()) {
                assertThat(trial.findings().of(kind)).as(kind.name()).isEmpty();
            }
            var openings = town.proveOpenings();
            for (var kind : Findings.Kind.values()) {
                assertThat(openings.of(kind)).as("openings " + kind).isEmpty();
            }
            assertThat(trial.killed()).isEqualTo(2);
            assertThat(trial.accepted()).as("what was accepted").isGreaterThan(20);
        }
    }
}
