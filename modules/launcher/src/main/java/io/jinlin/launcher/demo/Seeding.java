package io.jinlin.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.demo.Company.MachineClient;
import io.jinlin.launcher.demo.Company.User;
import io.jinlin.launcher.net.Rest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Puts the companies in as their operator and their administrators would, over public HTTP alone. A step that was done is not
 * done again, and one that was interrupted may be repeated.
 */
public final class Seeding {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Stack stack;
    private final Steps steps;
    private final Tokens tokens;
    private final Progress progress;

    public Seeding(Stack stack, Path home, Progress progress) {
        this.stack = stack;
        this.steps = new Steps(home.resolve("seeded"));
        this.tokens = new Tokens(stack);
        this.progress = progress;
    }

    /** @return the machine client of each company */
    public Map<Company, MachineClient> run() {
        var machines = withoutHistory();
        for (var company : machines.keySet()) {
            OwnConfiguration.of(company.alias())
                    .ifPresent(zip ->
                            step(company, "configuration", "has decided how it works", () -> administrator(company)
                                    .post(
                                            "/configuration-package/publication?reason=" + Rest.encoded("公司启用"),
                                            zip,
                                            "application/zip")
                                    .expect(200)));
        }
        for (var company : machines.keySet()) {
            step(company, "year-ordered", "gets a year of history", () -> orderYear(company));
        }
        for (var company : machines.keySet()) {
            step(company, "year", "has its year of history", () -> awaitYear(company));
        }
        var first = machines.keySet().iterator().next();
        step(first, "looked-at", "has been looked at by an operator", () -> lookAt(first));
        return machines;
    }

    /** The companies with their houses and people, before the first call. */
    public Map<Company, MachineClient> withoutHistory() {
        var companies = Companies.all();
        var machines = new LinkedHashMap<Company, MachineClient>();
        for (var company : companies) {
            step(company, "company", "is provisioned", () -> provision(company));
            step(company, "archive", "has its archive imported", () -> importArchive(company));
            step(company, "staff", "has its staff", () -> company.users().forEach(user -> employ(company, user)));
            step(company, "machine", "has a machine client", () -> keepMachineClient(company));
            machines.put(company, machineClient(company));
        }
        return machines;
    }

    private void step(Company company, String name, String done, Runnable work) {
        var key = company.alias() + "." + name;
        if (!steps.isDone(key)) {
            progress.stage(company.name() + " " + done, work);
            steps.done(key);
        }
    }

    private void provision(Company company) {
        var operator = tokens.asOperator();
        var administrator = company.administrator();
        var path = "/platform/tenants/" + company.alias();
        operator.put(
                        path,
                        Map.of(
                                "name", company.name(),
                                "administrator",
                                        Map.of(
                                                "username", administrator.username(),
                                                "fullName", administrator.fullName(),
                                                "password", Company.PASSWORD)))
                .expect(200, 202);
        await(
                "provisioning of " + company.name(),
                Duration.ofMinutes(3),
                () -> operator.get(path).expect(200).json(),
                "READY");
    }

    private void importArchive(Company company) {
        var report = administrator(company)
                .post("/archive/imports", new ArchiveWorkbook(company.project()).bytes(), SHEET)
                .expect(200)
                .json();
        if (!report.path("applied").asBoolean()) {
            throw new IllegalStateException("The archive of " + company.name() + " was not imported: " + report);
        }
    }

    private void employ(Company company, User user) {
        user.otherCompany(company).ifPresent(other -> tokens.as(user.username(), other)
                .post("/me/consents", Map.of("company", company.alias()))
                .expect(204));
        administrator(company)
                .post(
                        "/identity/staff",
                        Map.of(
                                "username", user.username(),
                                "fullName", user.fullName(),
                                "password", Company.PASSWORD,
                                "positions", List.of(user.position()),
                                "places", places(company, user)))
                .expect(201);
    }

    /** The buildings the user is confined to, as the archive knows them; none means everywhere. */
    private List<Map<String, String>> places(Company company, User user) {
        var places = new ArrayList<Map<String, String>>();
        if (!user.buildings().isEmpty()) {
            var administrator = administrator(company);
            for (var project :
                    administrator.get("/archive/projects").expect(200).json()) {
                var id = project.path("id").asText();
                for (var building : administrator
                        .get("/archive/projects/" + id + "/buildings")
                        .expect(200)
                        .json()) {
                    if (user.buildings().contains(building.path("code").asText())) {
                        places.add(Map.of(
                                "projectId",
                                id,
                                "buildingId",
                                building.path("id").asText()));
                    }
                }
            }
        }
        return places;
    }

    private void keepMachineClient(Company company) {
        var made = administrator(company)
                .post("/identity/machine-clients", Map.of("name", "demo", "position", "manager"))
                .expect(201)
                .json();
        stack.secrets()
                .put(company.alias() + ".machine.id", made.get("clientId").asText());
        stack.secrets()
                .put(
                        company.alias() + ".machine.secret",
                        made.get("clientSecret").asText());
    }

    private MachineClient machineClient(Company company) {
        return new MachineClient(
                stack.secrets().get(company.alias() + ".machine.id"),
                stack.secrets().get(company.alias() + ".machine.secret"));
    }

    private void orderYear(Company company) {
        tokens.asOperator()
                .post(yearOf(company), new byte[0], "application/json")
                .expect(200, 202);
    }

    private void awaitYear(Company company) {
        await(
                "the sample year of " + company.name(),
                Duration.ofMinutes(10),
                () -> tokens.asOperator().get(yearOf(company)).expect(200).json(),
                "DONE");
    }

    private static String yearOf(Company company) {
        return "/platform/tenants/" + company.alias() + "/sample-year";
    }

    /** What an operator's access leaves behind: the page of it, its openings and their traces in the trail. */
    private void lookAt(Company company) {
        var operator = tokens.asOperator();
        var accesses = "/platform/console/tenants/" + company.alias() + "/accesses";
        for (var earlier : operator.get(accesses).expect(200).json().get("rows")) {
            if (earlier.get("state").asText().equals("RUNNING")) { // of a start that was interrupted
                operator.post(accesses + "/" + earlier.get("id").asText() + "/end", Map.of())
                        .expect(200);
            }
        }
        var access = operator.with("Idempotency-Key", "demo-" + UUID.randomUUID())
                .post(accesses, Map.of("ticket", "T-2026-018", "reason", "客户反映楼栋列表少了一栋,核对", "minutes", 30))
                .expect(201)
                .json()
                .get("id")
                .asText();
        var project =
                operator.get("/archive/projects").expect(200).json().at("/0/id").asText();
        operator.get("/archive/projects/" + project + "/buildings").expect(200);
        operator.post(accesses + "/" + access + "/end", Map.of()).expect(200);
    }

    private Rest administrator(Company company) {
        return tokens.as(company.administrator().username(), company.alias());
    }

    private static void await(String what, Duration limit, Supplier<JsonNode> look, String wanted) {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            var seen = look.get();
            var state = seen.path("state").asText();
            if (state.equals(wanted)) {
                return;
            }
            if (state.equals("FAILED") || System.nanoTime() > end) {
                throw new IllegalStateException(what + " did not come to an end: " + seen);
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
