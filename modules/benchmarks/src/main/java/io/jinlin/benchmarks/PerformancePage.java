package io.jinlin.benchmarks;

import io.jinlin.benchmarks.measure.Promise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The table in the operators' page on speed, made anew by every full run. */
final class PerformancePage {

    static final String BEGIN = "<!-- figures: written by mvn -Pbench -->";
    static final String END = "<!-- end of figures -->";

    private PerformancePage() {}

    /** Replaces what stands between the two marks. */
    static void write(Path page, Report report) {
        try {
            var text = Files.readString(page);
            var begin = text.indexOf(BEGIN);
            var end = text.indexOf(END);
            if (begin < 0 || end < begin) {
                throw new IllegalStateException(page + " has no place for the figures");
            }
            Files.writeString(
                    page, text.substring(0, begin) + BEGIN + "\n\n" + figures(report) + "\n" + text.substring(end));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String figures(Report report) {
        var text = new StringBuilder(
                "| promise | ratio | min | max | promised | ours | limit | |\n|---|---|---|---|---|---|---|---|\n");
        report.promises().forEach(promise -> text.append(row(promise)));
        text.append("\nMeasured beside, and how much was loaded:\n\n");
        report.notes().forEach(note -> text.append("- `")
                .append(note.name())
                .append("` ")
                .append(note.figure())
                .append('\n'));
        text.append("\nOn:\n\n");
        report.machine()
                .forEach((name, fact) ->
                        text.append("- ").append(name).append(": ").append(fact).append('\n'));
        return text.toString();
    }

    private static String row(Promise promise) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f | %s %s | %s | %s | %s |%n",
                promise.name(),
                promise.ratio(),
                promise.min(),
                promise.max(),
                promise.bound() == io.jinlin.benchmarks.measure.Bound.AT_LEAST ? "≥" : "≤",
                Promise.trimmed(promise.promised()),
                promise.ours(),
                promise.limit(),
                promise.verdict());
    }
}
