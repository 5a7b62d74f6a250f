package io.jinlin.app.fuzz;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Asks every operation of the specification again and again, as everybody who might, in an order that the seed decides. */
final class Fuzz {

    private static final List<String> COLLEAGUES =
            Stream.concat(Town.POSITIONS.stream(), Stream.of("administrator")).toList();

    private final RunningStack stack;
    private final Random random;
    private final Company home;
    private final Company away;
    private final Api api;
    private final Judge judge;
    private final Asking asking;

    Fuzz(RunningStack stack, long seed) {
        this.stack = stack;
        this.random = new Random(seed);
        var mark = Long.toString(Math.floorMod(System.nanoTime(), 1_000_000_007L), 36);
        var one = Company.open(stack, "linden-" + mark, "椴树里" + mark, "1400373");
        var other = Company.open(stack, "maple-" + mark, "槭树湾" + mark, "1400374");
        this.home = one.furnished();
        this.away = other.furnished();
        this.api = Api.of(new Rest(stack.baseUrl())
                .with("Accept", "application/json")
                .get("/openapi")
                .expect(200)
                .json());
        this.judge = new Judge(api.document(), home, away);
        this.asking = new Asking(new Inventor(api, random), random, home, away);
    }

    /** At least this many rounds of all operations, and on until the time is over. */
    Judge run(int rounds, Duration atLeast) {
        var end = System.nanoTime() + atLeast.toNanos();
        for (var round = 0; round < rounds || System.nanoTime() < end; round++) {
            api.operations().forEach(this::ask);
        }
        return judge;
    }

    int operations() {
        return api.operations().size();
    }

    private void ask(Api.Operation operation) {
        var dice = random.nextInt(20);
        // by the operator a suspension would succeed sooner or later, and nobody would be asked anything any more
        var isTheOperators =
                operation.path().contains("/platform/") && !operation.path().endsWith("/suspension");
        if (isTheOperators && dice < 12) {
            ask(operation, "operator", false, stack.operator());
        } else if (dice == 0) {
            ask(operation, Asked.NOBODY, false, stack.nobody());
        } else if (dice < 4) {
            ask(operation, away.username("manager"), true, away.as("manager"));
        } else {
            var position = dice < 14 ? "manager" : Nasty.one(COLLEAGUES, random);
            ask(operation, home.username(position), false, home.as(position));
        }
    }

    private void ask(Api.Operation operation, String who, boolean stranger, Rest caller) {
        var asked = asking.next(operation, who, stranger);
        var answer = asked.send(caller);
        judge.look(asked, answer);
        judge.learn(asked, answer);
    }
}
