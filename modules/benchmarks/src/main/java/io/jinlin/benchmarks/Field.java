package io.jinlin.benchmarks;

import io.jinlin.benchmarks.measure.Bound;
import io.jinlin.benchmarks.measure.Compiler;
import io.jinlin.benchmarks.measure.Promise;
import io.jinlin.benchmarks.measure.Rounds;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.measure.Turns;
import io.jinlin.benchmarks.sql.Listener;
import io.jinlin.benchmarks.sql.Replay;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.StackPlan;
import io.jinlin.launcher.demo.Tokens;
import io.jinlin.launcher.parts.Trees;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the benchmarks run: the product on durable parts, a company with people and houses, and the report. What a benchmark does not ask for
 * is not started.
 */
public final class Field implements AutoCloseable {

    private static final String[] AS_IT_COMES = {"-Xms512m", "-Xmx1g", "-XX:+UseParallelGC"};
    private static final String[] WARM_SOON = {"-Xms512m", "-Xmx1g", "-XX:+UseParallelGC", "-XX:CICompilerCount=4"};

    private final Path target;
    private final Path war;
    private final Sizes sizes;
    private final Report report;
    private @Nullable Stack stack;
    private @Nullable Town town;

    Field(Path target, Path war, Sizes sizes, Report report) {
        this.target = target;
        this.war = war;
        this.sizes = sizes;
        this.report = report;
    }

    public Sizes sizes() {
        return sizes;
    }

    /** The product as it is shipped, without our additions. */
    public Path war() {
        return war;
    }

    /** Where a benchmark may write files. */
    public Path directory() {
        return target;
    }

    /** PostgreSQL, Keycloak and the application, shared by the benchmarks; the first that asks waits for it. */
    public synchronized Stack stack() {
        if (stack == null) {
            stack = plan("stack")
                    .withApplication(BareWar.of(war, target.resolve("bench.war")))
                    .start();
            report.machine(Machine.of(stack));
        }
        return stack;
    }

    /**
     * A stack of one's own, empty and as fast as the shared one, to be started and stopped by the benchmark itself. On few cores a virtual
     * machine has one thread for its slow compiler, which then needs five minutes to come to rest; with three it is two.
     *
     * @param name of its directory
     */
    public StackPlan plan(String name) {
        var home = target.resolve(name);
        Trees.delete(home);
        return Stack.in(home)
                .durable()
                .machine(Runtime.getRuntime().availableProcessors() < 4 ? WARM_SOON : AS_IT_COMES)
                .setting("JINLIN_REST_REQUESTS_PER_SECOND", "1000000")
                .setting("JINLIN_REST_BURST", "1000000")
                .setting("JINLIN_REST_KEEP_TO_PLAN", "false");
    }

    /** A company with a project, and as many receptionists and cashiers as there are clients at most. */
    public synchronized Town town() {
        if (town == null) {
            town = Town.open(stack(), "bench")
                    .employ("receptionist", Town.CLIENTS)
                    .employ("cashier", Town.CLIENTS);
        }
        return town;
    }

    /** Fresh tokens of anybody of the shared stack; good for five minutes. */
    public Tokens tokens() {
        return new Tokens(stack());
    }

    /** The database of the shared stack, as the one who may do everything. */
    public Connection database() throws SQLException {
        var superuser = stack().administrator();
        return DriverManager.getConnection(stack().jdbcUrl(), superuser.user(), superuser.password());
    }

    /** Listens to what the application of the shared stack sends to the database. */
    public Listener listener() throws SQLException {
        return new Listener(
                database(),
                target.resolve("stack/log/postgresql.log"),
                stack().app().user());
    }

    /** The application's own login to the database, for replaying what it sent. */
    public Replay.Login login() {
        return new Replay.Login(
                stack().jdbcUrl(), stack().app().user(), stack().app().password());
    }

    /** Runs the sides in turns, after one turn of each that does not count, for as many rounds as the sizes say. */
    public Rounds turns(Side... sides) throws Exception {
        return new Turns(sizes.rounds(), sizes.turn(), sizes.turn()).run(sides);
    }

    /**
     * Lets the server's compiler see our side and that of its limit which it answers too, until it has little left to do about them: less than
     * a tenth of the time; at most as often as the sizes say. What it has in hand after each time, it finishes undisturbed: on few cores it
     * would take from whoever is measured next.
     */
    public void warm(Side ours, Side http) throws Exception {
        var compiler = new Compiler(Objects.requireNonNull(stack().processes().get("Application")));
        for (var round = 1; round <= sizes.mostWarmUps(); round++) {
            var before = compiler.spent();
            new Turns(0, sizes.turn(), sizes.warmUp()).run(ours);
            new Turns(0, sizes.turn(), sizes.turn()).run(http);
            compiler.finish(sizes.warmUp());
            if (compiler.spent().minus(before).multipliedBy(10).compareTo(sizes.warmUp()) < 0) {
                return;
            }
        }
    }

    /**
     * A promise about time or memory: missing it counts in the full form only, since the short one is too small for either.
     *
     * @param name the benchmark's, with what it is about where there are several: {@code order-list/growth}
     * @param ratios one a round
     * @param ours our absolute figure with its unit, without spaces, such as {@code 312/s} or {@code 3.1ms}
     * @param limit the limit's
     */
    public void promise(String name, double[] ratios, Bound bound, double promised, String ours, String limit) {
        report.add(Promise.of(name, ratios, bound, promised, ours, limit, sizes.judgesTime()));
    }

    /** A promise about something that is the same however fast the machine is and however little is loaded, such as statements: always counts. */
    public void promiseAlways(String name, double measured, Bound bound, double promised, String ours, String limit) {
        report.add(Promise.of(name, new double[] {measured}, bound, promised, ours, limit, true));
    }

    /** A figure or size without a promise, printed and kept beside the promises. */
    public void note(String name, String figure) {
        report.note(name, figure);
    }

    @Override
    public synchronized void close() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }
}
