package io.jinlin.benchmarks.households;

import static io.jinlin.benchmarks.measure.Bound.AT_MOST;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.sql.Replay;
import io.jinlin.benchmarks.sql.Script;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Finding a household by whatever the caller says, in every habit of typing it. */
public final class Search implements Benchmark {

    private static final double PROMISED = 3.0;
    private static final int CLIENTS = 2;
    private static final List<String> WORDS = List.of(
            "1501",
            "101-2-1501",
            "101栋1单元15",
            "101 2003",
            "0099",
            "14003710",
            "张伟",
            "王芳娜",
            "李",
            "zhangwei",
            "wfn",
            "lixx");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void run(Field field) throws Exception {
        var town = ManyHouseholds.open(field, "search", field.sizes().many(), CLIENTS);
        var callers = town.callers("receptionist", CLIENTS);
        var scripts = new ArrayList<Script>();
        try (var listener = field.listener()) {
            for (var words : WORDS) {
                var script = listener.learn(town.schema(), () -> search(callers.get(0), words));
                scripts.add(script);
                field.note(
                        name() + "/" + words,
                        hits(callers.get(0), words) + " hits, "
                                + script.request().counts());
            }
        }
        var turns = new int[CLIENTS];
        var ours = new Side(
                "ours", CLIENTS, client -> search(callers.get(client), WORDS.get(turns[client]++ % WORDS.size())));
        try (var replay = new Replay(field.login(), Collections.nCopies(CLIENTS, scripts))) {
            var sql = new Side("db", CLIENTS, replay::once);
            var rounds = field.turns(ours, sql);
            field.promise(
                    name(),
                    rounds.ratios(ours, sql, Bout::p95),
                    AT_MOST,
                    PROMISED,
                    millis(rounds.median(ours, Bout::p95)),
                    millis(rounds.median(sql, Bout::p95)));
            field.note(
                    name() + "/p50",
                    "ours=" + millis(rounds.median(ours, Bout::p50)) + " db=" + millis(rounds.median(sql, Bout::p50)));
        }
    }

    private static Rest.Answer search(Rest caller, String words) {
        return caller.get("/archive/households/search?limit=20&q=" + Rest.encoded(words))
                .expect(200);
    }

    private static int hits(Rest caller, String words) {
        var found = search(caller, words).json();
        return found.get("rooms").size() + found.get("people").size();
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.1fms", millis);
    }
}
