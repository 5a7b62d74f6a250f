package io.jinlin.benchmarks.companies;

import io.jinlin.benchmarks.Field;
import io.jinlin.benchmarks.Town;
import io.jinlin.benchmarks.measure.Bout;
import io.jinlin.benchmarks.measure.Rounds;
import io.jinlin.benchmarks.measure.Side;
import io.jinlin.benchmarks.measure.Turns;
import io.jinlin.benchmarks.sql.Replay;
import io.jinlin.benchmarks.sql.Script;
import io.jinlin.launcher.net.Rest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Requests for companies at random, and the very statements they send for companies at random. */
final class Traffic implements AutoCloseable {

    private static final int CLIENTS = 4;

    /** The application remembers for three seconds who somebody is in a company, so bare SQL asks as seldom. */
    private static final long REMEMBERED = 3_000_000_000L;

    private final Field field;
    private final String schema;
    private final String room;
    private final List<Rest> tokens;
    private final Sql create;
    private final Sql list;

    /**
     * A connection remembers every company it has served, so the pool (web.xml) renews each after 300 transactions, of which a
     * request of a caller who is not known has two.
     */
    private static final int REQUESTS_A_CONNECTION = 150;

    /** The same request when the application does not know the caller yet, and when it does. */
    private record Sql(Replay unknown, Replay known, Map<Integer, Long> knownUntil, int[] sent) {

        void once(String schema, int client, int company) throws SQLException {
            if (++sent[client] % REQUESTS_A_CONNECTION == 0) {
                unknown.renew(client);
                known.renew(client);
            }
            var now = System.nanoTime();
            var until = knownUntil.get(company);
            var isKnown = until != null && until > now;
            if (!isKnown) {
                knownUntil.put(company, now + REMEMBERED);
            }
            (isKnown ? known : unknown).once(client, Map.of(schema, "t_raw_" + (company + 1)));
        }
    }

    /** Round by round what each side did at so many companies. */
    record Growing(int companies, List<Bout> create, List<Bout> list, List<Bout> createSql, List<Bout> listSql) {}

    private Traffic(Field field, String schema, String room, List<Rest> tokens, Sql create, Sql list) {
        this.field = field;
        this.schema = schema;
        this.room = room;
        this.tokens = tokens;
        this.create = create;
        this.list = list;
    }

    /** What taking a repair in and listing repairs send, when the application does not know the caller yet and when it does. */
    record Scripts(String schema, Script createUnknown, Script createKnown, Script listUnknown, Script listKnown) {

        /** Heard from the reference company, which is no part of the traffic. */
        static Scripts learn(Field field, String schema, String room) throws SQLException, IOException {
            var caller = new Machines(field.stack())
                    .callers(List.of(Companies.REFERENCE))
                    .get(0);
            Runnable create = () -> create(caller, room);
            Runnable list = () -> list(caller);
            try (var listener = field.listener()) {
                return new Scripts(
                        schema,
                        listener.learn(schema, Traffic::pause, create),
                        listener.learn(schema, create),
                        listener.learn(schema, Traffic::pause, list),
                        listener.learn(schema, list));
            }
        }
    }

    static Traffic of(Field field, Scripts scripts, String room, List<Rest> tokens) throws SQLException {
        var knownUntil = new ConcurrentHashMap<Integer, Long>();
        return new Traffic(
                field,
                scripts.schema(),
                room,
                tokens,
                sql(field, scripts.createUnknown(), scripts.createKnown(), knownUntil),
                sql(field, scripts.listUnknown(), scripts.listKnown(), knownUntil));
    }

    private static Sql sql(Field field, Script unknown, Script known, Map<Integer, Long> knownUntil)
            throws SQLException {
        return new Sql(replay(field, unknown), replay(field, known), knownUntil, new int[CLIENTS]);
    }

    private static Replay replay(Field field, Script script) throws SQLException {
        return new Replay(field.login(), Collections.nCopies(CLIENTS, List.of(script)));
    }

    Growing at(int companies) throws Exception {
        var sizes = field.sizes();
        var createSide = new Side("create", CLIENTS, client -> create(token(companies), room));
        var listSide = new Side("list", CLIENTS, client -> list(token(companies)));
        var createSql = new Side("create sql", CLIENTS, client -> create.once(schema, client, any(companies)));
        var listSql = new Side("list sql", CLIENTS, client -> list.once(schema, client, any(companies)));
        Rounds rounds = new Turns(
                        sizes.rounds(),
                        sizes.turn().dividedBy(2),
                        sizes.warmUp().dividedBy(3))
                .run(createSide, createSql, listSide, listSql);
        return new Growing(
                companies, rounds.of(createSide), rounds.of(listSide), rounds.of(createSql), rounds.of(listSql));
    }

    /** Every company is asked for as often as there are clients, by all of them at once, each beginning elsewhere. */
    void touchAll() {
        IntStream.range(0, CLIENTS).parallel().forEach(client -> {
            var first = client * tokens.size() / CLIENTS;
            for (var i = 0; i < tokens.size(); i++) {
                list(tokens.get((first + i) % tokens.size()));
            }
        });
    }

    private Rest token(int companies) {
        return tokens.get(any(companies));
    }

    private static int any(int companies) {
        return ThreadLocalRandom.current().nextInt(companies);
    }

    static void create(Rest caller, String room) {
        caller.with("Idempotency-Key", "tenants-" + UUID.randomUUID())
                .post("/repairs/orders", Town.call(room))
                .expect(201);
    }

    private static void list(Rest caller) {
        caller.get("/repairs/orders?limit=20").expect(200);
    }

    private static void pause() {
        try {
            Thread.sleep(3_200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var sql : List.of(create, list)) {
            sql.known().close();
            sql.unknown().close();
        }
    }
}
