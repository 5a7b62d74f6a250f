package io.jinlin.app.journey;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.ArchiveWorkbook;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Estate;
import io.jinlin.launcher.demo.Estate.Tower;
import io.jinlin.launcher.net.Rest;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A project of 上豫 that only the browser tests know, with people who work nowhere else: what other tests do is not seen here. Its
 * homes are 3-1-101 to 3-2-1501, every one lived in.
 */
final class Neighbourhood {

    static final String ROOM = "3-2-1501";
    static final String ENGINEER = "秦望舒";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final Estate PROJECT = new Estate(
            "望江苑",
            "望江苑 1 号",
            "6200",
            "3900.00",
            "900.00",
            "2.10",
            "36",
            6,
            30,
            List.of(new Tower("3", 2, 15, 1, 0)),
            "2020-05-20",
            "1400374");
    private static final Map<String, String> NAMES = Map.of(
            "receptionist", "柳听雪",
            "engineer-lead", "阮长河",
            "engineer", ENGINEER,
            "cashier", "姜小满",
            "supervisor", "于是之",
            "assistant", "凌千帆",
            "manager", "闻人杰");

    private static boolean built;

    private Neighbourhood() {}

    static synchronized void build(RunningStack stack) {
        if (built) {
            return;
        }
        built = true;
        administrator(stack)
                .with("Idempotency-Key", "import-journey-project")
                .post("/v1/archive/imports", new ArchiveWorkbook(PROJECT).bytes(), SHEET)
                .expect(200, 201);
        NAMES.forEach((position, name) -> employ(stack, person(position), name, position));
    }

    /** The person with this position who works here and nowhere else. */
    static String person(String position) {
        return position + "-journey@" + Town.SHANGYU.alias();
    }

    /** Takes somebody on at this project; their id. */
    static UUID employ(RunningStack stack, String username, String name, String position) {
        var project = Town.projectId(administrator(stack), PROJECT);
        return employ(administrator(stack), username, name, position, List.of(Map.of("projectId", project.toString())));
    }

    static UUID employ(
            Rest administrator, String username, String name, String position, List<Map<String, String>> places) {
        var staff = Map.of(
                "username", username,
                "fullName", name,
                "password", Company.PASSWORD,
                "positions", List.of(position),
                "places", places);
        var assigned =
                administrator.post("/v1/identity/staff", staff).expect(201).json();
        return UUID.fromString(assigned.at("/staff/id").asText());
    }

    static Rest administrator(RunningStack stack) {
        return stack.as(Town.SHANGYU.administrator(), Town.SHANGYU);
    }
}
