package io.jinlin.benchmarks;

import io.jinlin.launcher.Sources;
import java.util.List;
import java.util.ServiceLoader;

/**
 * {@code mvn -Pbench}: runs the benchmarks and ends with a failure if one of them fails or a promise is missed.
 *
 * <p>System properties: {@code bench} (only those of these names, with commas between), {@code bench.short} (tiny, and no promise about
 * time is judged).
 */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) {
        var good = run(Sources.find(), System.getProperty("bench", ""), Boolean.getBoolean("bench.short"));
        System.out.flush();
        System.exit(good ? 0 : 1);
    }

    private static boolean run(Sources sources, String names, boolean small) {
        var report = new Report(System.out::println);
        run(sources, names, small, report);
        return report.isGood();
    }

    static void run(Sources sources, String names, boolean small, Report report) {
        report.machine(Machine.here());
        var target = sources.root().resolve("modules/benchmarks/target").toAbsolutePath();
        var war = sources.root().resolve("modules/app/target/app.war").toAbsolutePath();
        try (var field = new Field(target, war, small ? Sizes.small() : Sizes.full(), report)) {
            for (var benchmark : named(names)) {
                run(benchmark, field, report);
            }
        }
        report.write(
                target.resolve("bench.json"), (small ? "short" : "full") + (names.isBlank() ? "" : " of " + names));
        if (names.isBlank() && !small && report.failures().isEmpty()) {
            PerformancePage.write(sources.root().resolve("docs/operators/performance.md"), report);
        }
    }

    private static void run(Benchmark benchmark, Field field, Report report) {
        var began = System.nanoTime();
        try {
            benchmark.run(field);
        } catch (Exception e) {
            report.failed(benchmark.name(), e);
            e.printStackTrace(System.out);
        }
        report.note(benchmark.name() + "/took", (System.nanoTime() - began) / 1_000_000_000 + "s");
    }

    /** All of them if no name is given. */
    private static List<Benchmark> named(String names) {
        var wanted = List.of(names.split(",", -1));
        var all = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (names.isBlank()) {
            return all;
        }
        var found = all.stream().filter(each -> wanted.contains(each.name())).toList();
        if (found.size() != wanted.size()) {
            throw new IllegalArgumentException("No such benchmark among " + names + "; there are: "
                    + String.join(", ", all.stream().map(Benchmark::name).toList()));
        }
        return found;
    }
}
