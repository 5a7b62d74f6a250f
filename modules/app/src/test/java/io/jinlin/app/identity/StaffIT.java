package io.jinlin.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.demo.Estate;
import io.jinlin.launcher.net.Rest;
import io.jinlin.launcher.net.Rest.Answer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be taken on, and who stays. */
class StaffIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String BEYOND = "identity.NOBODY_DECIDES_BEYOND_WHERE_THEY_WORK";
    private static final Rest SHANGYU = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);

    @ParameterizedTest
    @ValueSource(strings = {"cashier@xinghe", "nobody-at-all@xinghe", "li.na@example.com"})
    void nobody_with_the_name_of_another_company_is_taken_on_unasked_whether_there_is_one_or_not(String username) {
        var refused = assign(SHANGYU, username, "engineer", null).expect(422).json();

        assertThat(refused.path("code").asText()).isEqualTo("identity.A_PERSON_OF_ANOTHER_COMPANY_AGREES");
        assertThat(refused.path("field").asText()).isEqualTo("username");
        var cashier =
                STACK.as("cashier@xinghe", "xinghe").get("/v1/me").expect(200).json();
        assertThat(cashier.path("positions").toString()).contains("cashier");
    }

    @Test
    void who_agrees_is_taken_on_by_the_company_named_and_by_no_other() {
        assign(SHANGYU, "agreeing", "cashier", Company.PASSWORD).expect(201);
        var person = STACK.as("agreeing@shangyu", "shangyu");
        var xinghe = STACK.as(Town.XINGHE.administrator(), Town.XINGHE);

        person.post("/v1/me/consents", Map.of("company", "somewhere-else")).expect(204);
        assign(xinghe, "agreeing@shangyu", "engineer", null).expect(422);
        person.post("/v1/me/consents", Map.of("company", "xinghe")).expect(204);

        assign(xinghe, "agreeing@shangyu", "engineer", null).expect(201);
    }

    @Test
    void a_name_without_a_company_is_one_of_this_company_even_when_it_is_the_name_of_a_service_account() {
        var taken = assign(SHANGYU, "service-account-shangyu.demo", "cashier", null)
                .expect(201)
                .json();

        assertThat(taken.at("/staff/username").asText()).isEqualTo("service-account-shangyu.demo@shangyu");
    }

    @Test
    void an_empty_password_is_none() {
        var refused = assign(SHANGYU, "no-password", "cashier", "").expect(422).json();

        assertThat(refused.path("code").asText()).isEqualTo("identity.A_PASSWORD_FOLLOWS_THE_POLICY");
    }

    @Test
    void two_administrators_who_demote_one_another_at_once_leave_one() throws Exception {
        var alias = "twoheads";
        open(alias);
        var first = STACK.as("administrator@" + alias, alias);
        assign(first, "second", "administrator", Company.PASSWORD).expect(201);
        var second = STACK.as("second@" + alias, alias);

        var answers = atOnce(
                () -> assign(first, "second@" + alias, "engineer", null),
                () -> assign(second, "administrator@" + alias, "engineer", null));

        assertThat(answers).extracting(Answer::status).containsAnyOf(201);
        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 422, 403);
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    }

    @Test
    void opening_a_company_again_gives_nobody_more_than_they_have() throws Exception {
        var alias = "againopen";
        open(alias);
        var first = STACK.as("administrator@" + alias, alias);
        assign(first, "second", "administrator", Company.PASSWORD).expect(201);
        var second = STACK.as("second@" + alias, alias);
        assign(second, "administrator@" + alias, "engineer", null).expect(201);

        open(alias);

        var staff = second.get("/v1/identity/staff?q=administrator").expect(200).json();
        assertThat(staff.path("rows").findValuesAsText("username")).containsExactly("administrator@" + alias);
        assertThat(staff.path("rows").get(0).path("positions").toString()).isEqualTo("[\"engineer\"]");
    }

    @Test
    void a_company_has_a_name_of_its_own() {
        var administrator = Map.of("username", "administrator@copycat", "fullName", "方圆", "password", Company.PASSWORD);
        var order = Map.of("name", Town.SHANGYU.name(), "administrator", administrator);

        var refused = STACK.operator()
                .put("/v1/platform/tenants/copycat", order)
                .expect(422)
                .json();

        assertThat(refused.path("code").asText()).isEqualTo("identity.A_COMPANY_HAS_A_NAME_OF_ITS_OWN");
        STACK.operator().get("/v1/platform/tenants/copycat").expect(404);
    }

    @Test
    void an_administrator_of_one_project_changes_nobody_and_gives_nothing_beyond_it() {
        var riverside = place(Town.RIVERSIDE);
        assign(SHANGYU, "branch-head", List.of("administrator"), Company.PASSWORD, List.of(riverside))
                .expect(201);
        var head = STACK.as("branch-head@shangyu", "shangyu");
        var elsewhere = assign(SHANGYU, "far-away", List.of("cashier"), null, List.of(place(Town.SHANGYU.project())))
                .expect(201)
                .json()
                .at("/staff/id")
                .asText();
        var everywhere = idOf("cashier@shangyu");

        for (var verb : List.of("disable", "enable")) {
            head.post("/v1/identity/staff/" + elsewhere + "/" + verb, Map.of()).expect(404);
            var refused = head.post("/v1/identity/staff/" + everywhere + "/" + verb, Map.of())
                    .expect(422)
                    .json();
            assertThat(refused.path("code").asText()).isEqualTo(BEYOND);
        }
        assign(head, "far-away@shangyu", List.of("cashier"), null, List.of(riverside))
                .expect(404);
        assign(head, "cashier@shangyu", List.of("cashier"), null, List.of(riverside))
                .expect(422);
        assign(head, "branch-head@shangyu", List.of("administrator"), null, List.of())
                .expect(422);
        assign(head, "newcomer", List.of("cashier"), null, List.of(place(Town.SHANGYU.project())))
                .expect(422);
        var machine = head.post("/v1/identity/machine-clients", Map.of("name", "branch", "position", "manager"));
        assertThat(machine.expect(422).json().path("code").asText()).isEqualTo(BEYOND);

        assign(head, "newcomer", List.of("cashier"), null, List.of(riverside)).expect(201);
        assertThat(STACK.as("cashier@shangyu", "shangyu")
                        .get("/v1/me")
                        .expect(200)
                        .json()
                        .path("everywhere")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void what_is_no_alias_of_a_company_is_said_at_its_field() {
        var refused = STACK.as("receptionist@shangyu", "shangyu")
                .post("/v1/me/consents", Map.of("company", "星河"))
                .expect(422)
                .json();

        assertThat(refused.path("field").asText()).isEqualTo("company");
    }

    private static Map<String, String> place(Estate project) {
        return Map.of("projectId", Town.projectId(SHANGYU, project).toString());
    }

    private static String idOf(String username) {
        return SHANGYU.get("/v1/identity/staff?q=" + username)
                .expect(200)
                .json()
                .at("/rows/0/id")
                .asText();
    }

    private static void open(String alias) {
        var path = "/v1/platform/tenants/" + alias;
        var administrator =
                Map.of("username", "administrator@" + alias, "fullName", "方圆", "password", Company.PASSWORD);
        STACK.operator()
                .put(path, Map.of("name", alias + " 物业", "administrator", administrator))
                .expect(200, 202);
        await().atMost(Duration.ofMinutes(3)).until(() -> !isBeingOpened(alias));
        Town.awaitReady(STACK, path);
    }

    private static boolean isBeingOpened(String alias) throws SQLException {
        var stack = STACK.stack();
        var login = stack.administrator();
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(), login.user(), login.password());
                var query = connection.prepareStatement(
                        "select 1 from platform.scheduled_tasks where task_name = 'identity.provisioning' and task_instance = ?")) {
            query.setString(1, alias);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static Answer assign(Rest administrator, String username, String position, @Nullable String password) {
        return assign(administrator, username, List.of(position), password, List.of());
    }

    private static Answer assign(
            Rest administrator,
            String username,
            List<String> positions,
            @Nullable String password,
            List<Map<String, String>> places) {
        var staff = new HashMap<String, Object>(
                Map.of("username", username, "fullName", "某某", "positions", positions, "places", places));
        if (password != null) {
            staff.put("password", password);
        }
        return administrator.post("/v1/identity/staff", staff);
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(List.of(one, other))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
