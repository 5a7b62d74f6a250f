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
 * A company of a running stack, made as its operator and its administrator would make it: one housing project of 64 homes, and as many
 * people at a desk as are asked for.
 */
public final class Town {

    /** How many clients there are at most, each with an account of its own. */
    public static final int CLIENTS = 8;

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
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
    private final String alias;

    private Town(Stack stack, String alias) {
        this.stack = stack;
        this.tokens = new Tokens(stack);
        this.alias = alias;
    }

    /** A new company with its project, and nobody in it but the administrator. */
    public static Town open(Stack stack, String alias) {
        var town = new Town(stack, alias);
        town.provision();
        town.administrator()
                .with("Idempotency-Key", "benchmarks-archive")
                .post("/archive/imports", new ArchiveWorkbook(ESTATE).bytes(), SHEET)
                .expect(200, 201);
        return town;
    }

    /** A company that was opened before. */
    public static Town of(Stack stack, String alias) {
        return new Town(stack, alias);
    }

    /** People who work everywhere in the company. */
    public Town employ(String position, int people) {
        return employ(position, people, List.of());
    }

    /** People who work in the project and nowhere else. */
    public Town employInProject(String position, int people) {
        return employ(position, people, List.of(Map.of("projectId", projectId())));
    }

    private Town employ(String position, int people, List<Map<String, String>> places) {
        var administrator = administrator();
        for (var i = 0; i < people; i++) {
            administrator
                    .post(
                            "/identity/staff",
                            Map.of(
                                    "username",
                                    username(position, i),
                                    "fullName",
                                    "甲" + i,
                                    "password",
                                    Company.PASSWORD,
                                    "positions",
                                    List.of(position),
                                    "places",
                                    places))
                    .expect(201);
        }
        return this;
    }

    private void provision() {
        var path = "/platform/tenants/" + alias;
        var operator = new Tokens(stack).asOperator();
        operator.put(
                        path,
                        Map.of(
                                "name",
                                "物业 " + alias,
                                "administrator",
                                Map.of(
                                        "username",
                                        administratorName(),
                                        "fullName",
                                        "方正",
                                        "password",
                                        Company.PASSWORD)))
                .expect(200, 202);
        var end = System.nanoTime() + PATIENCE.toNanos();
        var state = "";
        while (!state.equals("READY")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(path + " is not ready: " + state);
            }
            pause();
            state = operator.get(path).expect(200).json().get("state").asText();
        }
    }

    public String alias() {
        return alias;
    }

    /** Where the company's tables are; the role that may use them has the same name. */
    public String schema() {
        return "t_" + alias;
    }

    public Rest administrator() {
        return tokens.as(administratorName(), alias);
    }

    /** One caller for each client, all of this position, each with a fresh token, good for five minutes. */
    public List<Rest> callers(String position, int clients) {
        var callers = new ArrayList<Rest>();
        for (var i = 0; i < clients; i++) {
            callers.add(tokens.as(username(position, i), alias));
        }
        return callers;
    }

    public String projectId() {
        return administrator()
                .get("/archive/projects")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    /** Ids of the project's homes. */
    public List<String> rooms() {
        var rooms = new ArrayList<String>();
        for (JsonNode row : administrator()
                .get("/archive/rooms?limit=100")
                .expect(200)
                .json()
                .get("rows")) {
            rooms.add(row.get("roomId").asText());
        }
        return rooms;
    }

    /** A repair that is taken in for this room. */
    public static Map<String, Object> call(String room) {
        return Map.of(
                "roomId", room,
                "callerName", "钱多多",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", "厨房水龙头滴水",
                "charged", false);
    }

    private String administratorName() {
        return "administrator@" + alias;
    }

    private String username(String position, int number) {
        return position + number + "@" + alias;
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
