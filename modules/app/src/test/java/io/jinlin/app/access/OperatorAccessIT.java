package io.jinlin.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.Grant;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator looks at a company while an access runs: sees, changes nothing, leaves traces, and is out when anybody says so. */
class OperatorAccessIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Rest ADMINISTRATOR = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);
    private static final String ROOMS = "/v1/archive/rooms";
    private static final String SHANGYU = "shangyu";

    /** Guarded as reading, but what they give is revealed, printed or taken along. */
    private static final Set<String> TAKEN_ALONG = Set.of(
            "v1/billing/payments/export",
            "v1/identity/audit/export",
            "v1/configuration-package",
            "v1/repairs/orders/{order}/caller",
            "v1/repairs/orders/{order}/report-form",
            "v1/repairs/orders/{order}/work-order",
            "v1/servicedesk/visits/{visit}/form");

    @AfterEach
    void nobodyLooksAnyMore() {
        Grant.of(STACK, SHANGYU).end().expect(200);
    }

    @Test
    void without_an_access_there_is_no_company() {
        Grant.of(STACK, SHANGYU).end().expect(200);

        assertThat(STACK.operator().get(ROOMS).status()).isEqualTo(403);
        assertThat(STACK.operator()
                        .with("X-Tenant", SHANGYU)
                        .get(ROOMS + "?company=shangyu")
                        .status())
                .isEqualTo(403);
        assertThat(STACK.operator()
                        .get("/v1/me")
                        .expect(200)
                        .json()
                        .get("company")
                        .isNull())
                .isTrue();
    }

    @Test
    void every_operation_is_looked_at_and_none_changes_reveals_prints_or_exports() {
        var things = Things.byName();
        var grant = Grant.of(STACK, SHANGYU);
        var faults = new ArrayList<String>();
        var asked = 0;
        for (var row : Row.all()) {
            if (!row.permission().contains(".") || row.path().startsWith("v1/platform/console")) {
                continue;
            }
            var answer = STACK.operator()
                    .with("If-Match", "\"999999\"")
                    .with("Idempotency-Key", "look-" + UUID.randomUUID())
                    .send(
                            row.method(),
                            row.path(things),
                            row.body(things).replaceAll("^@.*", "{}").getBytes(StandardCharsets.UTF_8),
                            "application/json");
            asked++;
            var expected = expected(row);
            var code = answer.status() < 400 ? "" : code(answer);
            if (!expected.equals(answer.status() + " " + code)) {
                faults.add(row + ": " + answer.status() + " " + code + " instead of " + expected);
            }
            if (answer.text().contains("14003791234")) {
                faults.add(row + " tells a telephone number");
            }
        }

        assertThat(faults).isEmpty();
        assertThat(openings(grant))
                .hasSize(asked)
                .allMatch(opening -> opening.get("operator").asText().equals("jinlin-operator"));
    }

    private static String expected(Row row) {
        var reads = row.permission().endsWith(".read") || row.permission().endsWith(".view");
        if (!row.method().equals("GET")) {
            return "403 identity.OPERATORS_ONLY_LOOK";
        } else if (TAKEN_ALONG.contains(row.path())) {
            return "403 tenancy.AN_OPERATOR_ONLY_LOOKS";
        } else if (!reads) {
            return "403 restshell.A_CALLER_HOLDS_THE_PERMISSION";
        }
        return row.path().contains("{nobody}") ? "404 restshell.WHAT_IS_ASKED_FOR_IS_THERE" : "200 ";
    }

    @Test
    void it_is_one_company_that_is_looked_at_and_no_other() {
        var order = OneRepair.in(STACK, Town.SHANGYU.project()).called().order();
        STACK.operator().get("/v1/repairs/orders/" + order).expect(403);

        var grant = Grant.of(STACK, "xinghe");
        assertThat(STACK.operator()
                        .get("/v1/me")
                        .expect(200)
                        .json()
                        .at("/company/alias")
                        .asText())
                .isEqualTo("xinghe");
        STACK.operator().get("/v1/repairs/orders/" + order).expect(404);
        assertThat(STACK.operator().get(ROOMS).expect(200).text())
                .doesNotContain(Town.SHANGYU.project().name());
        assertThat(code(Grant.ask(STACK, SHANGYU, "another-" + UUID.randomUUID(), 30)
                        .expect(422)))
                .isEqualTo("platform.AN_OPERATOR_LOOKS_AT_ONE_COMPANY_AT_A_TIME");
        ADMINISTRATOR.get(grant.address()).expect(404);
        ADMINISTRATOR.post(grant.address() + "/end", Map.of()).expect(404);
        STACK.operator().get(ROOMS).expect(200);
        grant.end().expect(200);
    }

    @Test
    void the_company_sees_it_and_ends_it_and_the_next_request_fails() {
        var order = OneRepair.in(STACK, Town.SHANGYU.project()).called().order();
        var grant = Grant.of(STACK, SHANGYU);
        STACK.operator().get("/v1/repairs/orders/" + order).expect(200);
        var seen = ADMINISTRATOR.get(grant.address()).expect(200).json();
        assertThat(seen.get("state").asText()).isEqualTo("RUNNING");
        assertThat(seen.get("ticket").asText()).isEqualTo("T-2026-100");
        assertThat(openings(grant))
                .extracting(one -> one.get("path").asText())
                .containsExactly("/api/v1/repairs/orders/" + order);
        STACK.as("manager@shangyu", SHANGYU)
                .post(grant.address() + "/end", Map.of())
                .expect(403);

        ADMINISTRATOR.post(grant.address() + "/end", Map.of()).expect(200);

        assertThat(STACK.operator().get("/v1/repairs/orders/" + order).status()).isEqualTo(403);
        assertThat(code(ADMINISTRATOR.post(grant.address() + "/end", Map.of()).expect(422)))
                .isEqualTo("platform.AN_ACCESS_IS_ENDED_ONCE");
        assertThat(code(grant.end().expect(422))).isEqualTo("platform.AN_ACCESS_IS_ENDED_ONCE");
        var trail = trail(grant);
        assertThat(trail)
                .extracting(entry -> entry.get("action").asText() + " "
                        + entry.get("actorKind").asText())
                .containsExactly(
                        "platform.access.end STAFF", "platform.access.open OPERATOR", "platform.access.begin OPERATOR");
        assertThat(trail.get(2).get("what").asText()).contains("jinlin-operator", "T-2026-100", "核对账单显示");
    }

    @Test
    void it_ends_by_itself_and_the_trail_says_so() {
        var grant = Grant.of(STACK, SHANGYU);
        STACK.operator().get(ROOMS).expect(200);

        grant.expires();

        assertThat(STACK.operator().get(ROOMS).status()).isEqualTo(403);
        assertThat(ADMINISTRATOR
                        .get(grant.address())
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("EXPIRED");
        await().atMost(Duration.ofSeconds(40))
                .until(() -> trail(grant).get(0).get("action").asText().equals("platform.access.expire"));
        assertThat(trail(grant)).hasSize(3);
    }

    @Test
    void asked_for_again_and_at_once_it_is_one_access_noted_once() throws Exception {
        Grant.of(STACK, SHANGYU).end().expect(200);
        var key = "again-" + UUID.randomUUID();
        var threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<String>> asking = IntStream.range(0, 6)
                    .<Callable<String>>mapToObj(i -> () -> Grant.ask(STACK, SHANGYU, key, 30)
                            .expect(201)
                            .json()
                            .get("id")
                            .asText())
                    .toList();
            var ids = new ArrayList<String>();
            for (var answer : threads.invokeAll(asking)) {
                ids.add(answer.get());
            }
            assertThat(Set.copyOf(ids)).hasSize(1);
            assertThat(trail(new Grant(STACK, SHANGYU, ids.get(0)))).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(code(Grant.ask(STACK, SHANGYU, key, 31).expect(422)))
                .isEqualTo("restshell.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST");
        assertThat(code(Grant.ask(STACK, SHANGYU, "short", 30).expect(400)))
                .isEqualTo("restshell.A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY");
        assertThat(code(Grant.ask(STACK, SHANGYU, "longer-" + key, 241).expect(422)))
                .isEqualTo("platform.AN_ACCESS_LASTS_FIVE_MINUTES_TO_FOUR_HOURS");
    }

    /** Another operator, a company's own people, and who claims to be somebody else. */
    @Test
    void an_access_is_nobody_elses() {
        var grant = Grant.of(STACK, SHANGYU);
        STACK.operator().get(ROOMS).expect(200);

        var other = Visitor.signedIn(STACK.baseUrl(), "operator@jinlin").get("/archive/rooms.xhtml");
        assertThat(other.uri().getPath()).isEqualTo("/login/refused.xhtml");
        assertThat(STACK.nobody().bearer(forged()).get(ROOMS).status()).isEqualTo(401);
        STACK.as("administrator@xinghe", "xinghe").get(grant.address()).expect(404);
        assertThat(ADMINISTRATOR
                        .with("Idempotency-Key", "mine-" + UUID.randomUUID())
                        .post(Grant.accesses("xinghe"), Map.of("ticket", "T-1", "reason", "看看别家", "minutes", 30))
                        .status())
                .isEqualTo(403);
        grant.end().expect(200);
        assertThat(trail(grant).get(0).get("actorKind").asText()).isEqualTo("OPERATOR");
    }

    /** The operator's own token with a company written into it. */
    private static String forged() {
        var answer = new Rest(STACK.stack().tokenUrl())
                .postForm(
                        "",
                        Map.of(
                                "grant_type",
                                "client_credentials",
                                "client_id",
                                STACK.stack().operator().user(),
                                "client_secret",
                                STACK.stack().operator().password()))
                .expect(200)
                .json()
                .get("access_token")
                .asText();
        var parts = answer.split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"organization\":{\"shangyu\":{\"groups\":[\"/administrator\"]}},");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    private static List<JsonNode> openings(Grant grant) {
        return all(grant.address() + "/openings?limit=100");
    }

    /** The latest first. */
    private static List<JsonNode> trail(Grant grant) {
        return all("/v1/identity/audit?limit=100&object=" + grant.id());
    }

    private static List<JsonNode> all(String address) {
        var all = new ArrayList<JsonNode>();
        var page = ADMINISTRATOR.get(address).expect(200).json();
        page.get("rows").forEach(all::add);
        while (!page.path("next").asText("").isEmpty()) {
            page = ADMINISTRATOR
                    .get(address + "&after=" + Rest.encoded(page.get("next").asText()))
                    .expect(200)
                    .json();
            page.get("rows").forEach(all::add);
        }
        return all;
    }

    private static String code(Rest.Answer answer) {
        return answer.json().path("code").asText();
    }
}
