package io.jinlin.faults.harm;

import io.jinlin.faults.harm.Fault.Family;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** When what fails for how long: all of it follows from the seed. */
public record Timetable(long seed, List<Entry> entries, Duration length) {

    private static final int FIRST = 3_000;
    private static final int BETWEEN_LEAST = 3_000;
    private static final int BETWEEN_MORE = 5_000;
    private static final int LASTS_LEAST = 2_500;
    private static final int LASTS_MORE = 5_500;
    private static final int MORE_FAULTS = 3;
    private static final Duration CALM = Duration.ofSeconds(10);

    /** @param at since the load began */
    public record Entry(Fault fault, Duration at, Duration lasting) {

        @Override
        public String toString() {
            return "%s@%.1fs+%.1fs".formatted(fault, at.toMillis() / 1000.0, lasting.toMillis() / 1000.0);
        }
    }

    /** One fault of each family in any order, and up to two more; one may begin while another lasts. */
    public static Timetable of(long seed) {
        var chance = new Random(new SplittableRandom(seed).nextLong());
        var faults = new ArrayList<Fault>();
        for (var family : Family.values()) {
            faults.add(any(family.members(), chance));
        }
        for (var more = chance.nextInt(MORE_FAULTS); more > 0; more--) {
            faults.add(any(Fault.quickOnes(), chance));
        }
        Collections.shuffle(faults, chance);
        return of(seed, faults, chance);
    }

    /** These, in this order, at times that follow from the seed. */
    public static Timetable of(long seed, Fault... faults) {
        return of(seed, Arrays.asList(faults), new Random(new SplittableRandom(seed).nextLong()));
    }

    private static Timetable of(long seed, List<Fault> faults, Random chance) {
        var entries = new ArrayList<Entry>();
        var at = FIRST;
        var end = 0;
        for (var fault : faults) {
            var lasting = LASTS_LEAST + chance.nextInt(LASTS_MORE);
            entries.add(new Entry(fault, Duration.ofMillis(at), Duration.ofMillis(lasting)));
            end = Math.max(end, at + lasting);
            at += BETWEEN_LEAST + chance.nextInt(BETWEEN_MORE);
        }
        return new Timetable(seed, List.copyOf(entries), Duration.ofMillis(end).plus(CALM));
    }

    private static Fault any(List<Fault> faults, Random chance) {
        return faults.get(chance.nextInt(faults.size()));
    }

    @Override
    public String toString() {
        return entries.stream().map(Entry::toString).collect(Collectors.joining(" "));
    }
}
