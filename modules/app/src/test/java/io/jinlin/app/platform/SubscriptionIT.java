package io.jinlin.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.Grant;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.ArchiveWorkbook;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A company reaches its plan's limits, does not pay, may only look, is suspended, pays, and works again; and who may see to that. */
@TestMethodOrder(OrderAnnotation.class)
class SubscriptionIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String ALIAS = "lanting";
    private static final String CONSOLE = "/v1/platform/console/tenants/" + ALIAS;
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeAll
    static void a_company_of_its_own() {
        STACK.operator()
                .put(
                        "/v1/platform/tenants/" + ALIAS,
                        Map.of(
                                "name",
                                "兰亭物业",
                                "administrator",
                                Map.of(
                                        "username",
                                        "administrator@" + ALIAS,
                                        "fullName",
                                        "兰青",
                                        "password",
                                        Company.PASSWORD)))
                .expect(200, 202);
        Town.awaitReady(STACK, "/v1/platform/tenants/" + ALIAS);
        administrator().get("/v1/platform/subscription").expect(200);
        takeOn("receptionist").expect(201);
    }

    @Test
    @Order(1)
    void what_does_not_fit_the_plan_is_refused_in_words_and_changes_nothing() {
        STACK.change(
                "update platform.tenant_allowance set projects = 0, staff = 2, storage_megabytes = 0 where company = '"
                        + ALIAS + "'");
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);

        var staff = takeOn("cashier");
        assertThat(staff.status()).as(staff.text()).isEqualTo(422);
        assertThat(staff.json().get("code").asText()).isEqualTo("tenancy.STAFF_STAY_WITHIN_THE_PLAN");
        assertThat(staff.json().get("detail").asText()).contains("2", "3");
        var archive = importArchive();
        assertThat(archive.json().get("code").asText()).isEqualTo("tenancy.PROJECTS_STAY_WITHIN_THE_PLAN");
        assertThat(administrator().get("/v1/archive/projects").expect(200).json())
                .isEmpty();

        STACK.change(
                "update platform.tenant_allowance set projects = 5, staff = 50, storage_megabytes = 500 where company = '"
                        + ALIAS + "'");
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        takeOn("cashier").expect(201);
        importArchive().expect(200, 201);
    }

    @Test
    @Order(2)
    void another_plan_is_chosen_by_the_administrator_who_saw_the_latest() {
        var seen = administrator().get("/v1/platform/subscription").expect(200);
        var version = seen.header("ETag").orElseThrow();
        assertThat(seen.json().get("plan").asText()).isEqualTo("professional");

        var chosen = administrator()
                .with("If-Match", version)
                .put("/v1/platform/subscription/plan", Map.of("plan", "group"));
        assertThat(chosen.expect(200).json().get("plan").asText()).isEqualTo("group");
        assertThat(administrator()
                        .with("If-Match", version)
                        .put("/v1/platform/subscription/plan", Map.of("plan", "standard"))
                        .status())
                .isEqualTo(409);
        assertThat(STACK.as("receptionist@" + ALIAS, ALIAS)
                        .get("/v1/platform/subscription")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void unpaid_it_may_only_look_and_the_database_itself_refuses_changes() {
        owes();

        assertThat(subscription().get("state").asText()).isEqualTo("READ_ONLY");
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        administrator().get("/v1/archive/projects").expect(200);
        administrator().get("/v1/archive/export").expect(200);
        var reception = STACK.as("receptionist@" + ALIAS, ALIAS);
        var room = reception
                .get("/v1/archive/rooms?limit=1")
                .expect(200)
                .json()
                .at("/rows/0/roomId")
                .asText();
        var refused = reception
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/repairs/orders", repair(room));
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().get("code").asText())
                .isEqualTo("tenancy.A_COMPANY_THAT_MAY_ONLY_LOOK_CHANGES_NOTHING");
        assertThat(takeOn("supervisor").status()).isEqualTo(403);
        assertThat(STACK.ask("select count(*) from t_lanting.repair_order")).isEqualTo("0");
        assertThat(STACK.ask("select count(*) from t_lanting.audit_entry where action = 'archive.export.run'"))
                .isNotEqualTo("0");
        lookedAt();
    }

    /** Who is dismissed does not go on reading until the company has paid. */
    @Test
    @Order(3)
    void unpaid_it_still_locks_out_whom_it_wants_and_loses_no_password() {
        owes();
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        var cashier = STACK.as("cashier@" + ALIAS, ALIAS);
        cashier.get("/v1/me").expect(200);
        var id = administrator()
                .get("/v1/identity/staff?q=cashier&limit=100")
                .expect(200)
                .json()
                .at("/rows/0/id")
                .asText();

        administrator().post("/v1/identity/staff/" + id + "/lock", Map.of()).expect(204);
        assertThat(cashier.get("/v1/me").expect(403).json().get("code").asText())
                .isEqualTo("identity.LOCKED_HERE");
        assertThat(administrator()
                        .post("/v1/identity/staff/" + id + "/password", Map.of())
                        .expect(200)
                        .json()
                        .get("temporaryPassword")
                        .asText())
                .isNotBlank();
        assertThat(
                        STACK.ask(
                                "select count(*) from t_lanting.audit_entry where action in ('identity.staff.lock', 'identity.staff.reset-password')"))
                .isEqualTo("2");
    }

    @Test
    @Order(4)
    void paid_it_works_again() {
        for (var id : unpaid()) {
            STACK.operator()
                    .post(
                            "/v1/platform/console/invoices/" + id + "/payment",
                            Map.of("paidOn", "2026-01-02", "note", "流水 20260102"))
                    .expect(200);
            assertThat(STACK.operator()
                            .post(
                                    "/v1/platform/console/invoices/" + id + "/payment",
                                    Map.of("paidOn", "2026-01-02", "note", "流水 20260102"))
                            .json()
                            .get("code")
                            .asText())
                    .isEqualTo("platform.AN_INVOICE_IS_PAID_ONCE");
        }

        assertThat(subscription().get("state").asText()).isEqualTo("ACTIVE");
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        var reception = STACK.as("receptionist@" + ALIAS, ALIAS);
        var room = reception
                .get("/v1/archive/rooms?limit=1")
                .expect(200)
                .json()
                .at("/rows/0/roomId")
                .asText();
        reception
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/repairs/orders", repair(room))
                .expect(201);
    }

    @Test
    @Order(5)
    void suspended_nobody_works_and_the_administrator_sees_why() {
        STACK.operator().post(CONSOLE + "/suspension", Map.of("reason", "滥用接口")).expect(200);
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);

        var refused = STACK.as("receptionist@" + ALIAS, ALIAS).get("/v1/archive/projects");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asText()).isEqualTo("identity.COMPANY_IS_SUSPENDED");
        assertThat(administrator().get("/v1/archive/projects").status()).isEqualTo(403);
        assertThat(subscription().get("reason").asText()).isEqualTo("滥用接口");
        lookedAt();
        theyTakeTheirDataAlong();

        STACK.operator().post(CONSOLE + "/resumption", Map.of("reason", "已改正")).expect(200);
        await().pollDelay(Duration.ofSeconds(4)).until(() -> true);
        administrator().get("/v1/archive/projects").expect(200);
    }

    @Test
    @Order(6)
    void nobody_makes_himself_the_operator() {
        var list = "/v1/platform/console/tenants";
        STACK.operator().get(list).expect(200);

        assertThat(administrator().get(list).status()).isEqualTo(403);
        assertThat(administrator()
                        .post(CONSOLE + "/resumption", Map.of("reason", "我自己"))
                        .status())
                .isEqualTo(403);
        var grant = administrator()
                .post(
                        "/v1/identity/staff",
                        Map.of("username", "boss", "fullName", "钱", "positions", List.of("platform-operator")));
        assertThat(grant.json().get("code").asText()).isEqualTo("identity.A_POSITION_IS_KNOWN");
        assertThat(STACK.nobody().bearer(forged()).get(list).status()).isEqualTo(401);
        // a person's token for the API carries no operator's role: the console's people have pages
        assertThat(STACK.as("operator@jinlin", ALIAS).get(list).status()).isEqualTo(403);
    }

    @Test
    @Order(7)
    void the_operators_lists_are_filtered_sorted_and_paged() {
        var first = STACK.operator()
                .get("/v1/platform/console/tenants?limit=1&sort=-alias")
                .expect(200)
                .json();
        var second = STACK.operator()
                .get("/v1/platform/console/tenants?limit=1&sort=-alias&after="
                        + first.get("next").asText())
                .expect(200)
                .json();
        assertThat(first.at("/rows/0/alias").asText())
                .isGreaterThan(second.at("/rows/0/alias").asText());
        var found = STACK.operator()
                .get("/v1/platform/console/tenants?q=" + Rest.encoded("兰亭"))
                .expect(200)
                .json();
        assertThat(found.get("rows")).hasSize(1);
        assertThat(found.at("/rows/0/upToDate").asBoolean()).isTrue();
        assertThat(STACK.operator()
                        .get("/v1/platform/console/tenants?q=%25")
                        .expect(200)
                        .json()
                        .get("rows"))
                .isEmpty();
        assertThat(STACK.operator()
                        .get("/v1/platform/console/tenants?sort=name;drop")
                        .status())
                .isEqualTo(422);
        assertThat(STACK.operator()
                        .get("/v1/platform/console/jobs")
                        .expect(200)
                        .json()
                        .get("rows"))
                .isNotEmpty();
    }

    /** Whatever byte a download begins at, the trail says so. */
    private static void theyTakeTheirDataAlong() {
        var exports = "/v1/platform/exports";
        var export = exports + "/"
                + administrator()
                        .post(exports, Map.of())
                        .expect(200, 201, 202)
                        .json()
                        .get("id")
                        .asText();
        await().atMost(Duration.ofMinutes(1)).until(() -> administrator()
                .get(export)
                .expect(200)
                .json()
                .get("state")
                .asText()
                .equals("READY"));

        var rest = administrator().with("Range", "bytes=1-").get(export + "/archive");
        assertThat(rest.status()).isEqualTo(206);
        assertThat(STACK.ask(
                        "select details ->> 'from' from t_lanting.audit_entry where action = 'platform.export.fetch'"))
                .isEqualTo("1");
        var whole = administrator().get(export + "/archive").expect(200);
        assertThat(whole.body()).hasSize(rest.body().length + 1);
        assertThat(STACK.ask("select count(*) from t_lanting.audit_entry where action = 'platform.export.fetch'"))
                .isEqualTo("2");
        assertThat(STACK.as("receptionist@" + ALIAS, ALIAS)
                        .get(export + "/archive")
                        .status())
                .isEqualTo(403);
        assertThat(STACK.as("administrator@xinghe", "xinghe")
                        .get(export + "/archive")
                        .status())
                .isEqualTo(404);
    }

    /** An operator may look whatever the company itself may; its administrator sees that, ends it, and the operator is out. */
    private static void lookedAt() {
        var grant = Grant.of(STACK, ALIAS);
        var operator = STACK.operator();
        operator.get("/v1/archive/projects").expect(200);
        assertThat(operator.post("/v1/identity/staff", Map.of())
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("identity.OPERATORS_ONLY_LOOK");
        assertThat(administrator()
                        .get(grant.address())
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("RUNNING");
        administrator().post(grant.address() + "/end", Map.of()).expect(200);
        operator.get("/v1/archive/projects").expect(403);
    }

    /** An invoice that should have been paid a while ago. */
    private static void owes() {
        STACK.change("update platform.subscription set by_agreement = false where company = '" + ALIAS + "'");
        STACK.change(
                "update platform.subscription_invoice set issued_on = current_date - 30, due_on = current_date - 10 where company = '"
                        + ALIAS + "'");
        STACK.operator().post(CONSOLE + "/suspension", Map.of("reason", "看一看")).expect(200);
        STACK.operator().post(CONSOLE + "/resumption", Map.of("reason", "看过了")).expect(200);
    }

    private static List<String> unpaid() {
        return STACK.operator()
                .get(CONSOLE + "/invoices")
                .expect(200)
                .json()
                .get("rows")
                .findValuesAsText("id");
    }

    /** A real token whose company has been exchanged. */
    private static String forged() {
        var answer = new Rest(STACK.stack().tokenUrl())
                .postForm(
                        "",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "jinlin-demo",
                                "username",
                                "administrator@" + ALIAS,
                                "password",
                                Company.PASSWORD,
                                "scope",
                                "openid organization:" + ALIAS))
                .expect(200)
                .json()
                .get("access_token")
                .asText();
        var parts = answer.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(
                        "\"organization\":{\"" + ALIAS,
                        "\"resource_access\":{\"jinlin-api\":{\"roles\":[\"platform-operator\"]}},\"x\":{\"" + ALIAS);
        assertThat(claims).contains("platform-operator");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    private static com.fasterxml.jackson.databind.JsonNode subscription() {
        return administrator().get("/v1/platform/subscription").expect(200).json();
    }

    private static Rest administrator() {
        return STACK.as("administrator@" + ALIAS, ALIAS);
    }

    private static Rest.Answer takeOn(String position) {
        return administrator()
                .post(
                        "/v1/identity/staff",
                        Map.of(
                                "username",
                                position + "@" + ALIAS,
                                "fullName",
                                "钱一",
                                "password",
                                Company.PASSWORD,
                                "positions",
                                List.of(position)));
    }

    private static Rest.Answer importArchive() {
        return administrator()
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/archive/imports", new ArchiveWorkbook(Town.XINGHE.project()).bytes(), SHEET);
    }

    private static Map<String, Object> repair(String room) {
        return Map.of(
                "roomId", room,
                "callerName", "钱",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", "厨房漏水",
                "charged", false);
    }
}
