package io.jinlin.app.stack;

import static org.awaitility.Awaitility.await;

import io.jinlin.launcher.demo.ArchiveWorkbook;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Company.User;
import io.jinlin.launcher.demo.Estate;
import io.jinlin.launcher.demo.Estate.Tower;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The people and houses all integration tests meet: 洛阳上豫 with two projects, 星河 with one. Everybody is invented. In each
 * company there is one person a position, named {@code <position>@<alias>}; at 上豫 {@code <position>-riverside@shangyu} works in
 * the second project only.
 */
public final class Town {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    public static final List<String> POSITIONS =
            List.of("manager", "supervisor", "assistant", "receptionist", "cashier", "engineer-lead", "engineer");

    public static final Company SHANGYU = company("shangyu", "洛阳上豫物业", estate("上海滩华府", "1400379"), "方正");
    public static final Company XINGHE = company("xinghe", "星河物业", estate("星河国际", "1400371"), "孟青");

    /** The second project of 上豫. */
    public static final Estate RIVERSIDE = estate("滨河苑", "1400372");

    private Town() {}

    /** The person of the second project with this position. */
    public static String atRiverside(String position) {
        return position + "-riverside@" + SHANGYU.alias();
    }

    static void build(RunningStack stack) {
        for (var company : List.of(SHANGYU, XINGHE)) {
            order(stack, company);
        }
        for (var company : List.of(SHANGYU, XINGHE)) {
            awaitReady(stack, address(company));
            var administrator = stack.as(company.administrator(), company);
            importArchive(administrator, company.project());
            company.users().forEach(user -> employ(administrator, user.username(), user, List.of()));
        }
        var administrator = stack.as(SHANGYU.administrator(), SHANGYU);
        importArchive(administrator, RIVERSIDE);
        var riverside = projectId(administrator, RIVERSIDE);
        SHANGYU.users()
                .forEach(user -> employ(
                        administrator,
                        atRiverside(user.position()),
                        user,
                        List.of(Map.of("projectId", riverside.toString()))));
    }

    /** The project's id as this caller sees it. */
    public static UUID projectId(Rest caller, Estate project) {
        return StreamSupport.stream(
                        caller.get("/v1/archive/projects").expect(200).json().spliterator(), false)
                .filter(row -> row.get("name").asText().equals(project.name()))
                .map(row -> UUID.fromString(row.get("id").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static void order(RunningStack stack, Company company) {
        var administrator = Map.of(
                "username", company.administrator().username(),
                "fullName", company.administrator().fullName(),
                "password", Company.PASSWORD);
        stack.operator()
                .put(address(company), Map.of("name", company.name(), "administrator", administrator))
                .expect(200, 202);
    }

    /** Waits until the company at this address is open. */
    public static void awaitReady(RunningStack stack, String address) {
        await(address + " is open")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> stack.operator()
                        .get(address)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText()
                        .equals("READY"));
    }

    private static String address(Company company) {
        return "/v1/platform/tenants/" + company.alias();
    }

    private static void importArchive(Rest administrator, Estate project) {
        administrator
                .with(
                        "Idempotency-Key",
                        "import-"
                                + UUID.nameUUIDFromBytes(
                                        project.name().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .post("/v1/archive/imports", new ArchiveWorkbook(project).bytes(), SHEET)
                .expect(200, 201);
    }

    private static void employ(Rest administrator, String username, User user, List<Map<String, String>> places) {
        administrator
                .post(
                        "/v1/identity/staff",
                        Map.of(
                                "username",
                                username,
                                "fullName",
                                user.fullName(),
                                "password",
                                Company.PASSWORD,
                                "positions",
                                List.of(user.position()),
                                "places",
                                places))
                .expect(201);
    }

    private static Estate estate(String name, String phonePrefix) {
        return new Estate(
                name,
                name + " 1 号",
                "9260",
                "24180.00",
                "1260.00",
                "2.61",
                "35",
                12,
                32,
                List.of(new Tower("1", 1, 8, 2, 0), new Tower("3", 2, 4, 2, 0)),
                "2021-09-15",
                phonePrefix);
    }

    private static Company company(String alias, String name, Estate project, String administrator) {
        var names = List.of("梁思齐", "钟若涵", "许知远", "白雨桐", "沈嘉言", "郑铁生", "罗大勇");
        var users = new ArrayList<User>();
        for (var i = 0; i < POSITIONS.size(); i++) {
            users.add(new User(POSITIONS.get(i) + "@" + alias, names.get(i), POSITIONS.get(i), List.of()));
        }
        return new Company(
                alias,
                name,
                project,
                new User("administrator@" + alias, administrator, "administrator", List.of()),
                users);
    }
}
