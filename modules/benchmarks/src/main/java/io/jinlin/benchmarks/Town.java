package io.jinlin.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.demo.ArchiveWorkbook;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Estate;
import io.jinlin.launcher.demo.Tokens;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A company of the shared stack, made as its operator and its administrator would make it: one housing project and eight people at each
 * desk that is measured.
 */
public final class Town {

    /** How many clients there are at most, each with an account of its own. */
    public static final int CLIENTS = 8;

    public static final String ALIAS = "bench";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ADMINISTRATOR = "administrator@" + ALIAS;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Estate ESTATE = new Estate(
            "试验小区",
            "试验路 1 号",
            "9260",
            "24180.00",
            "1260.00",
            "2.61",
            "35",
            12,
            64,
            List.of(new Estate.Tower("1", 1, 16, 4, 0)),
            "2021-09-15",
            "1400370");

    private final Stack stack;
    private final Tokens tokens;

    private Town(Stack stack) {
        this.stack = stack;
        this.tokens = new Tokens(stack);
    }

    static Town build(Stack stack) {
        var town = new Town(stack);
        open(stack, ALIAS);
        town.administrator()
                .with("Idempotency-Key", "benchmarks-archive")
                .post("/archive/imports", new ArchiveWorkbook(ESTATE).bytes(), SHEET)
                .expect(200, 201);
        for (var position : List.of("receptionist", "cashier", "manager")) {
            for (var i = 0; i < CLIENTS; i++) {
                town.employ(position, i);
            }
        }
        return town;
    }

    /** Opens a company with nothing in it but its administrator, and waits until it is ready. */
    public static void open(Stack stack, String alias) {
        var path = "/platform/tenants/" + alias;
        var administrator =
                Map.of("username", "administrator@" + alias, "fullName", "方正", "password", Company.PASSWORD);
        new Tokens(stack)
                .asOperator()
                .put(path, Map.of("name", "物业 " + alias, "administrator", administrator))
                .expect(200, 202);
        var end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode seen;
        do {
            seen = new Tokens(stack).asOperator().get(path).expect(200).json();
            if (seen.get("state").asText().equals("READY")) {
                return;
            }
            pause();
        } while (System.nanoTime() < end);
        throw new IllegalStateException(path + " is not ready: " + seen);
    }

    private void employ(String position, int number) {
        administrator()
                .post(
                        "/identity/staff",
                        Map.of(
                                "username", username(position, number),
                                "fullName", "甲" + number,
                                "password", Company.PASSWORD,
                                "positions", List.of(position),
                                "places", List.of()))
                .expect(201);
    }

    public Rest administrator() {
        return tokens.as(ADMINISTRATOR, ALIAS);
    }

    /** One caller for each client, all of this position, each with a fresh token. */
    public List<Rest> callers(String position, int clients) {
        var callers = new ArrayList<Rest>();
        for (var i = 0; i < clients; i++) {
            callers.add(tokens.as(username(position, i), ALIAS));
        }
        return callers;
    }

    /** The rooms of the project, as many as there are homes in it. */
    public List<JsonNode> rooms() {
        var rooms = new ArrayList<JsonNode>();
        callers("receptionist", 1)
                .get(0)
                .get("/archive/rooms?limit=100")
                .expect(200)
                .json()
                .get("rows")
                .forEach(rooms::add);
        return rooms;
    }

    public Stack stack() {
        return stack;
    }

    private static String username(String position, int number) {
        return position + number + "@" + ALIAS;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
