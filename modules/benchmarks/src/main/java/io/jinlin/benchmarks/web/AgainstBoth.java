package io.jinlin.benchmarks.web;

import static io.jinlin.benchmarks.measure.Bound.AT_LEAST;

import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Rounds;
import io.jinlin.benchmarks.measure.Side;
import java.util.Locale;

/**
 * A request of ours against its two limits.
 *
 * @param ours the request
 * @param db its statements alone, by bare JDBC
 * @param http a request that is authenticated, parsed and answered, and does nothing
 */
public record AgainstBoth(Side.Work ours, Side.Work db, Side.Work http) {

    /** Measures with that many clients, and promises our share of what both limits together allow. */
    public Rounds promise(Field field, String name, int clients, double promised) throws Exception {
        var oursSide = new Side("ours", clients, ours);
        var dbSide = new Side("db", clients, db);
        var httpSide = new Side("http", clients, http);
        var rounds = field.turns(oursSide, dbSide, httpSide);
        field.promise(
                name,
                rounds.ofBoth(oursSide, dbSide, httpSide),
                AT_LEAST,
                promised,
                perSecond(rounds.median(oursSide, Bout::perSecond)),
                perSecond(Rounds.median(rounds.bothPerSecond(dbSide, httpSide))));
        for (var side : new Side[] {oursSide, dbSide, httpSide}) {
            field.note(
                    name + "/" + side.name(),
                    String.format(
                            Locale.ROOT,
                            "%s p50=%.1fms p95=%.1fms",
                            perSecond(rounds.median(side, Bout::perSecond)),
                            rounds.median(side, Bout::p50),
                            rounds.median(side, Bout::p95)));
        }
        return rounds;
    }

    private static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%.0f/s", rate);
    }
}
