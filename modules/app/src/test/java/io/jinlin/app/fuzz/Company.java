package io.jinlin.app.fuzz;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.ArchiveWorkbook;
import io.jinlin.launcher.demo.Estate;
import io.jinlin.launcher.demo.Estate.Tower;
import io.jinlin.launcher.net.Rest;
import java.util.List;
import java.util.Map;

/** A company made for this alone, with somebody in every position: whatever happens to it happens to nobody else. */
final class Company {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RunningStack stack;
    private final String alias;
    private final Estate estate;
    private final Ids ids = new Ids();

    private Company(RunningStack stack, String alias, Estate estate) {
        this.stack = stack;
        this.alias = alias;
        this.estate = estate;
    }

    static Company open(RunningStack stack, String alias, String project, String phonePrefix) {
        var estate = new Estate(
                project,
                project + " 1 号",
                "900",
                "1000.00",
                "100.00",
                "1.5",
                "30",
                2,
                8,
                List.of(new Tower("1", 1, 4, 2, 0)),
                "2021-09-15",
                phonePrefix);
        var company = new Company(stack, alias, estate);
        stack.operator()
                .put(
                        company.address(),
                        Map.of(
                                "name",
                                alias + " 物业", // which the operator may read; the project is nobody else's
                                "administrator",
                                Map.of(
                                        "username",
                                        company.username("administrator"),
                                        "fullName",
                                        "严谨",
                                        "password",
                                        io.jinlin.launcher.demo.Company.PASSWORD)))
                .expect(200, 202);
        return company;
    }

    Company furnished() {
        Town.awaitReady(stack, address());
        var administrator = as("administrator");
        administrator
                .post("/v1/archive/imports", new ArchiveWorkbook(estate).bytes(), SHEET)
                .expect(200);
        for (var position : Town.POSITIONS) {
            administrator
                    .post(
                            "/v1/identity/staff",
                            Map.of(
                                    "username",
                                    username(position),
                                    "fullName",
                                    "同仁",
                                    "password",
                                    io.jinlin.launcher.demo.Company.PASSWORD,
                                    "positions",
                                    List.of(position)))
                    .expect(201);
        }
        learn("project", "/v1/archive/projects");
        learn("room", "/v1/archive/rooms");
        learn("person", "/v1/archive/rooms/" + ids.one("room", new java.util.Random(1)));
        learn("engineer", "/v1/repairs/engineers");
        return this;
    }

    private void learn(String noun, String path) {
        ids.learn(noun, as("manager").get(path).expect(200).json());
    }

    Rest as(String position) {
        return stack.as(username(position), alias);
    }

    String username(String position) {
        return position + "@" + alias;
    }

    String alias() {
        return alias;
    }

    String project() {
        return estate.name();
    }

    byte[] workbook() {
        return new ArchiveWorkbook(estate).bytes();
    }

    Ids ids() {
        return ids;
    }

    private String address() {
        return "/v1/platform/tenants/" + alias;
    }
}
