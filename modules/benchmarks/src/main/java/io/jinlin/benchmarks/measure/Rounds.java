package io.jinlin.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What every side did in every round. */
public final class Rounds {

    private final Map<String, List<Bout>> bouts;

    Rounds(Map<String, List<Bout>> bouts) {
        this.bouts = bouts;
    }

    /** The bouts of this side, by round. */
    public List<Bout> of(Side side) {
        return List.copyOf(Objects.requireNonNull(bouts.get(side.name())));
    }

    /** Of this side, by round. */
    public double[] each(Side side, ToDoubleFunction<Bout> figure) {
        return of(side).stream().mapToDouble(figure).toArray();
    }

    /** This figure's median over the rounds. */
    public double median(Side side, ToDoubleFunction<Bout> figure) {
        return median(each(side, figure));
    }

    /** Round by round, the figure of the one divided by that of the other. */
    public double[] ratios(Side one, Side other, ToDoubleFunction<Bout> figure) {
        var above = each(one, figure);
        var below = each(other, figure);
        var ratios = new double[above.length];
        Arrays.setAll(ratios, round -> above[round] / below[round]);
        return ratios;
    }

    /**
     * Round by round, our rate divided by what both limits together allow on one machine: a request that does both one after
     * the other takes the time of both, {@code 1 / (1/db + 1/http)}.
     */
    public double[] ofBoth(Side ours, Side db, Side http) {
        var rates = each(ours, Bout::perSecond);
        var limits = bothPerSecond(db, http);
        var ratios = new double[rates.length];
        Arrays.setAll(ratios, round -> rates[round] / limits[round]);
        return ratios;
    }

    /** Round by round, the rate both limits together allow. */
    public double[] bothPerSecond(Side db, Side http) {
        var one = each(db, Bout::perSecond);
        var other = each(http, Bout::perSecond);
        var both = new double[one.length];
        Arrays.setAll(both, round -> 1 / (1 / one[round] + 1 / other[round]));
        return both;
    }

    public static double median(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The figure that this share of them does not exceed, such as 0.95. */
    public static double percentile(double share, double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[Math.max((int) Math.ceil(share * sorted.length) - 1, 0)];
    }

    static List<Bout> empty() {
        return new ArrayList<>();
    }
}
