package io.jinlin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jinlin.benchmarks.measure.Promise;
import io.jinlin.launcher.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** The short form of every benchmark: whatever is not time is as promised, and what comes out can be read. */
class BenchIT {

    @Test
    void every_benchmark_works_and_keeps_what_it_promises_besides_time() throws Exception {
        var lines = new ArrayList<String>();
        var report = new Report(line -> {
            lines.add(line);
            System.out.println(line);
        });

        Bench.run(Sources.find(), "", true, report);

        assertThat(report.failures()).isEmpty();
        assertThat(report.promises()).isNotEmpty().noneMatch(Promise::missed);
        assertThat(names(report)).containsAll(benchmarks());
        assertThat(lines)
                .filteredOn(line -> line.startsWith("bench "))
                .allMatch(line -> line.matches(
                        "bench \\S+ ratio=-?[\\d.]+ min=-?[\\d.]+ max=-?[\\d.]+ ours=\\S+ limit=\\S+ promised.*"));
        assertThat(report.machine()).containsEntry("postgresql fsync", "on");
        var json = new ObjectMapper()
                .readTree(Sources.find()
                        .root()
                        .resolve("modules/benchmarks/target/bench.json")
                        .toFile());
        assertThat(json.get("form").asText()).isEqualTo("short");
        assertThat(json.get("promises")).hasSameSizeAs(report.promises());
    }

    private static List<String> names(Report report) {
        return report.promises().stream()
                .map(promise -> promise.name().replaceFirst("/.*", ""))
                .toList();
    }

    private static List<String> benchmarks() {
        return ServiceLoader.load(Benchmark.class).stream()
                .map(benchmark -> benchmark.get().name())
                .toList();
    }
}
