package io.jinlin.benchmarks.companies;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.companies.OpeningLog.Opening;
import io.jinlin.benchmarks.measure.Bound;
import io.jinlin.benchmarks.measure.Rounds;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Opening a company: its part in the database against one script with the same result on one connection; and whether the thousandth is
 * slower than the first. Keycloak's part is shown apart.
 */
public final class Provision implements Benchmark {

    private static final double PROMISED = 1.5;
    private static final int MOST_A_ROUND = 3;
    private static final int AT_ONCE = 20;
    private static final Duration TIME_FOR_MANY = Duration.ofSeconds(100);

    @Override
    public String name() {
        return "provision";
    }

    /** Milliseconds by round. */
    private record Openings(double[] ours, double[] raw, double[] keycloak, List<Opening> all) {

        double[] ratios() {
            var ratios = new double[ours.length];
            Arrays.setAll(ratios, round -> ours[round] / raw[round]);
            return ratios;
        }
    }

    @Override
    public void run(Field field) throws Exception {
        var companies = Companies.of(field);
        try (var openings = new OpeningLog(field)) {
            openings.open("open-" + companies.all());
            var first = open(field, companies, openings);
            companies.proveSame("raw-1");
            promise(field, first);
            noteReady(field, "provision/ready", first.all());
            noteReady(field, "provision/at-once", openings.open(next(companies, sizeAtOnce(field))));
            var missing = field.sizes().manyTenants() - companies.all() - 2 * first.ours().length * aRound(field);
            companies.fill(missing, TIME_FOR_MANY);
            var last = open(field, companies, openings);
            field.note(
                    "provision/growth",
                    String.format(
                            Locale.ROOT,
                            "companies=%d ours=%.2f one-script=%.2f (last %d ÷ first %d)",
                            companies.all(),
                            growth(last.ours(), first.ours()),
                            growth(last.raw(), first.raw()),
                            first.ours().length * aRound(field),
                            first.ours().length * aRound(field)));
            field.note(
                    "provision/keycloak",
                    milliseconds(first.keycloak()) + " first, " + milliseconds(last.keycloak()) + " last");
            noteReady(field, "provision/ready-last", last.all());
            noteReady(field, "provision/at-once-last", openings.open(next(companies, sizeAtOnce(field))));
        }
    }

    private static int sizeAtOnce(Field field) {
        return Math.min(AT_ONCE, field.sizes().fewTenants() * 2);
    }

    private static List<String> next(Companies companies, int count) throws SQLException {
        var all = companies.all();
        return IntStream.range(0, count).mapToObj(i -> "crowd-" + (all + i)).toList();
    }

    /** From the request until people can sign in. */
    private static void noteReady(Field field, String name, List<Opening> openings) {
        var whole = openings.stream().mapToDouble(Opening::whole).toArray();
        field.note(
                name,
                String.format(
                        Locale.ROOT,
                        "p50=%.0fms p95=%.0fms of %d",
                        Rounds.percentile(0.50, whole),
                        Rounds.percentile(0.95, whole),
                        whole.length));
    }

    private static Openings open(Field field, Companies companies, OpeningLog openings) throws Exception {
        var rounds = field.sizes().rounds();
        var aRound = aRound(field);
        var all = new Openings(new double[rounds], new double[rounds], new double[rounds], new ArrayList<>());
        try (var maker = companies.maker()) {
            companies.make(maker);
            for (var round = 0; round < rounds; round++) {
                for (var i = 0; i < aRound; i++) {
                    var opening = openings.open("open-" + companies.all());
                    all.ours()[round] += opening.database() / aRound;
                    all.keycloak()[round] += opening.keycloak() / aRound;
                    all.all().add(opening);
                }
                for (var i = 0; i < aRound; i++) {
                    var began = System.nanoTime();
                    companies.make(maker);
                    all.raw()[round] += (System.nanoTime() - began) / 1e6 / aRound;
                }
            }
        }
        return all;
    }

    private static int aRound(Field field) {
        return Math.min(MOST_A_ROUND, field.sizes().rounds());
    }

    private static void promise(Field field, Openings openings) {
        field.promise(
                "provision",
                openings.ratios(),
                Bound.AT_MOST,
                PROMISED,
                milliseconds(openings.ours()),
                milliseconds(openings.raw()));
    }

    private static double growth(double[] last, double[] first) {
        return Rounds.median(last) / Rounds.median(first);
    }

    private static String milliseconds(double[] figures) {
        return String.format(Locale.ROOT, "%.0fms", Rounds.median(figures));
    }
}
