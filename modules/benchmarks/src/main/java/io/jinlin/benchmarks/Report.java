package io.jinlin.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.jinlin.benchmarks.measure.Promise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Everything that came out, printed as it comes and kept for {@code bench.json}. */
final class Report {

    /** A figure without a promise. */
    record Note(String name, String figure) {}

    private final Consumer<String> out;
    private final Map<String, String> machine = new LinkedHashMap<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Report(Consumer<String> out) {
        this.out = out;
    }

    void machine(Map<String, String> facts) {
        facts.forEach((name, fact) -> out.accept("machine " + name + ": " + fact));
        machine.putAll(facts);
    }

    void add(Promise promise) {
        promises.add(promise);
        out.accept(promise.line());
    }

    void note(String name, String figure) {
        notes.add(new Note(name, figure));
        out.accept("note " + name + " " + figure);
    }

    void failed(String benchmark, Throwable problem) {
        failures.add(benchmark + ": " + problem);
        out.accept("bench " + benchmark + " FAILED: " + problem);
    }

    boolean isGood() {
        return failures.isEmpty() && promises.stream().noneMatch(Promise::missed);
    }

    Map<String, String> machine() {
        return machine;
    }

    List<Promise> promises() {
        return promises;
    }

    List<Note> notes() {
        return notes;
    }

    List<String> failures() {
        return failures;
    }

    void write(Path file, String form) {
        var all = new LinkedHashMap<String, Object>();
        all.put("form", form);
        all.put("machine", machine);
        all.put("promises", promises.stream().map(Report::entry).toList());
        all.put("notes", notes);
        all.put("failures", failures);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> entry(Promise promise) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("name", promise.name());
        entry.put("ratio", promise.ratio());
        entry.put("min", promise.min());
        entry.put("max", promise.max());
        entry.put("ours", promise.ours());
        entry.put("limit", promise.limit());
        entry.put("promised", promise.bound().sign() + promise.promised());
        entry.put("verdict", promise.verdict());
        return entry;
    }
}
