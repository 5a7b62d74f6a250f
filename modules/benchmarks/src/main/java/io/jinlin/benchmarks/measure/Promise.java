package io.jinlin.benchmarks.measure;

import java.util.Arrays;
import java.util.Locale;

/**
 * What was promised and what came out.
 *
 * @param ratio the median over the rounds
 * @param ours our absolute figure, with its unit
 * @param limit the limit's
 * @param judged whether missing it counts
 */
public record Promise(
        String name,
        double ratio,
        double min,
        double max,
        String ours,
        String limit,
        Bound bound,
        double promised,
        boolean judged) {

    public static Promise of(
            String name, double[] ratios, Bound bound, double promised, String ours, String limit, boolean judged) {
        return new Promise(
                name,
                Rounds.median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(),
                ours,
                limit,
                bound,
                promised,
                judged);
    }

    public boolean kept() {
        return bound.keeps(ratio, promised);
    }

    public boolean missed() {
        return judged && !kept();
    }

    public String verdict() {
        return judged ? kept() ? "kept" : "MISSED" : "not judged";
    }

    /** As it is printed. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "bench %s ratio=%.3f min=%.3f max=%.3f ours=%s limit=%s promised%s%s %s",
                name,
                ratio,
                min,
                max,
                ours,
                limit,
                bound.sign(),
                trimmed(promised),
                verdict());
    }

    /** Without the decimals of a whole number. */
    public static String trimmed(double figure) {
        return figure == Math.rint(figure) ? Long.toString((long) figure) : Double.toString(figure);
    }
}
