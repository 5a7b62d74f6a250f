package io.jinlin.benchmarks.companies;

import io.jinlin.benchmarks.Benchmark;
import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.measure.Bound;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Memory;
import io.jinlin.benchmarks.measure.Rounds;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Taking a repair in and listing repairs, each request for a company at random: at ten companies, and at a thousand. With a schema a company
 * plain PostgreSQL grows slower too; what is promised is that the application adds little to that, and that companies who do nothing cost
 * next to no memory.
 */
public final class Tenants implements Benchmark {

    private static final double GROWTH_PROMISED = 1.2;
    private static final double KILOBYTES_PROMISED = 100;
    private static final double MEMORY_PROMISED = 2;
    private static final int SOME = 100;
    private static final int ORDERS = 30;
    private static final Duration TIME_FOR_MANY = Duration.ofSeconds(Integer.getInteger("bench.tenants.seconds", 100));

    @Override
    public String name() {
        return "tenants";
    }

    @Override
    public void run(Field field) throws Exception {
        var sizes = field.sizes();
        var some = Math.max(sizes.fewTenants(), Math.min(SOME, sizes.manyTenants() / 2));
        var companies = Companies.of(field);
        takeOrders(field, companies);
        companies.fill(some - companies.raw(), TIME_FOR_MANY);
        furnish(field);
        var machines = new Machines(field.stack());
        var room = companies.reference().rooms().get(0);
        var application = Objects.requireNonNull(field.stack().processes().get("Application"));
        var postgres = Objects.requireNonNull(field.stack().processes().get("PostgreSQL"));

        var scripts = Traffic.Scripts.learn(field, companies.reference().schema(), room);
        var tokens = machines.callers(Companies.first(some));
        Traffic.Growing few;
        long heapBefore;
        long databaseBefore;
        try (var traffic = Traffic.of(field, scripts, room, tokens)) {
            few = traffic.at(sizes.fewTenants());
            traffic.touchAll();
        }
        heapBefore = Memory.alive(application);
        databaseBefore = Memory.ofFamily(postgres);

        companies.fill(sizes.manyTenants() - companies.raw(), TIME_FOR_MANY);
        furnish(field);
        var all = Math.min(companies.raw(), sizes.manyTenants());
        tokens.addAll(machines.callers(Companies.first(all).subList(some, all)));
        Traffic.Growing many;
        try (var traffic = Traffic.of(field, scripts, room, tokens)) {
            many = traffic.at(all);
            traffic.touchAll();
        }
        field.promiseAlways(
                "tenants/companies", all, Bound.AT_LEAST, sizes.manyTenants(), all + "", sizes.manyTenants() + "");
        growth(field, "create", few.create(), many.create(), few.createSql(), many.createSql());
        growth(field, "list", few.list(), many.list(), few.listSql(), many.listSql());
        memory(field, all - some, Memory.alive(application) - heapBefore, databaseBefore, Memory.ofFamily(postgres));
        field.note("tenants/companies", few.companies() + " and " + all + ", " + ORDERS + " orders in each at first");
    }

    private static void furnish(Field field) throws Exception {
        try (var superuser = field.database()) {
            Furniture.copy(superuser, "t_" + Companies.REFERENCE);
        }
    }

    /** The reference company gets its orders once, before its first copy is made. */
    private static void takeOrders(Field field, Companies companies) {
        var caller = new Machines(field.stack())
                .callers(List.of(Companies.REFERENCE))
                .get(0);
        var room = companies.reference().rooms().get(0);
        for (var i = 0; i < ORDERS; i++) {
            Traffic.create(caller, room);
        }
    }

    private static void growth(
            Field field, String what, List<Bout> few, List<Bout> many, List<Bout> fewSql, List<Bout> manySql) {
        var ratios = new double[many.size()];
        Arrays.setAll(
                ratios,
                round ->
                        (many.get(round).p95() / p95(few)) / (manySql.get(round).p95() / p95(fewSql)));
        field.promise(
                "tenants/" + what, ratios, Bound.AT_MOST, GROWTH_PROMISED, growth(few, many), growth(fewSql, manySql));
    }

    private static double p95(List<Bout> bouts) {
        return Rounds.median(bouts.stream().mapToDouble(Bout::p95).toArray());
    }

    private static String growth(List<Bout> few, List<Bout> many) {
        return String.format(Locale.ROOT, "%.1fms→%.1fms(p95)", p95(few), p95(many));
    }

    private static void memory(Field field, int more, long heap, long databaseBefore, long databaseAfter) {
        var kilobytes = heap / 1024.0 / more;
        field.promise(
                "tenants/heap",
                new double[] {kilobytes},
                Bound.AT_MOST,
                KILOBYTES_PROMISED,
                String.format(Locale.ROOT, "%.1fKB", kilobytes),
                more + "companies");
        field.promise(
                "tenants/postgresql",
                new double[] {(double) databaseAfter / databaseBefore},
                Bound.AT_MOST,
                MEMORY_PROMISED,
                databaseAfter / (1024 * 1024) + "MB",
                databaseBefore / (1024 * 1024) + "MB");
    }
}
