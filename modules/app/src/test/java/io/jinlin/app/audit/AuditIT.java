package io.jinlin.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What people do is in their company's trail within seconds, sealed, and in nobody else's. */
class AuditIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Rest SHANGYU = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);
    private static final Rest XINGHE = STACK.as(Town.XINGHE.administrator(), Town.XINGHE);
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    @Test
    void a_change_is_noted_with_before_and_after_and_from_where_and_sealed() {
        var username = "audited-" + UUID.randomUUID().toString().substring(0, 8);
        var id = employ(username, "cashier");
        employ(username, "receptionist");

        var entry = rows(SHANGYU, "object=" + id).get(0);

        assertThat(entry.path("action").asText()).isEqualTo("identity.staff.assign");
        assertThat(entry.path("what").asText()).isEqualTo("录用或调整员工“" + username + "@shangyu”");
        assertThat(entry.at("/changes/positions/from").asText()).isEqualTo("cashier");
        assertThat(entry.at("/changes/positions/to").asText()).isEqualTo("receptionist");
        assertThat(entry.path("changes").has("name")).isFalse();
        assertThat(entry.path("door").asText()).isEqualTo("API");
        assertThat(entry.path("address").asText()).matches("127\\.0\\.0\\.0/24|0:0:0:0:0:0:0:0/48");
        assertThat(entry.path("request").asText()).hasSizeGreaterThan(7);
        var address = "/v1/identity/audit/" + entry.path("id").asText();
        await("the entry is sealed")
                .atMost(Duration.ofSeconds(20))
                .until(() ->
                        SHANGYU.get(address).expect(200).json().path("sequence").asLong() > 0);
        XINGHE.get(address).expect(404);
        assertThat(rows(XINGHE, "object=" + id)).isEmpty();
    }

    @Test
    void entries_are_found_by_person_action_kind_and_text_page_by_page() {
        var username = "found-" + UUID.randomUUID().toString().substring(0, 8);
        employ(username, "cashier");

        assertThat(rows(SHANGYU, "text=" + username + "&from=" + TODAY)).hasSize(1);
        assertThat(rows(
                        SHANGYU,
                        "person=" + Rest.encoded(Town.SHANGYU.administrator().fullName())
                                + "&action=identity.staff.assign&kind=identity.staff"))
                .isNotEmpty()
                .allMatch(row -> row.path("actorName").asText().equals("方正"));
        assertThat(rows(SHANGYU, "person=nobody-of-that-name")).isEmpty();
        var first = SHANGYU.get("/v1/identity/audit?limit=1").expect(200).json();
        var second = SHANGYU.get(
                        "/v1/identity/audit?limit=1&after=" + first.path("next").asText())
                .expect(200)
                .json();
        assertThat(second.at("/rows/0/id")).isNotEqualTo(first.at("/rows/0/id"));
        var unbounded = SHANGYU.get("/v1/identity/audit?text=x").expect(422).json();
        assertThat(unbounded.path("code").asText()).isEqualTo("identity.A_TEXT_IS_LOOKED_FOR_IN_A_YEAR_AT_MOST");
        assertThat(unbounded.path("field").asText()).isEqualTo("from");
    }

    @Test
    void a_refusal_is_noted_and_so_is_an_export() {
        var cashier = STACK.as("cashier@shangyu", "shangyu");
        cashier.get("/v1/repairs/orders").expect(403);

        await("the refusal is noted")
                .atMost(Duration.ofSeconds(20))
                .until(() -> rows(SHANGYU, "action=identity.permission.refuse").stream()
                        .anyMatch(row -> row.at("/details/permission").asText().equals("repairs.order.read")));
        var sheet = SHANGYU.get("/v1/identity/audit/export?from=" + TODAY).expect(200);
        assertThat(new String(sheet.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(rows(SHANGYU, "action=identity.audit.export")).isNotEmpty();
    }

    @Test
    void a_chain_that_was_tampered_with_is_found_out_and_the_other_company_is_whole() throws SQLException {
        employ("chained-" + UUID.randomUUID().toString().substring(0, 8), "cashier");
        await("sealed")
                .atMost(Duration.ofSeconds(20))
                .until(() -> verified(SHANGYU).path("waiting").asLong() == 0);
        assertThat(verified(SHANGYU).path("whole").asBoolean())
                .as(verified(SHANGYU).toString())
                .isTrue();

        tamper("update t_shangyu.audit_entry set actor_name = actor_name || '?' where id ="
                + " (select entry_id from t_shangyu.audit_link where sequence = 3)");
        try {
            assertThat(verified(SHANGYU).at("/broken/fault").asText()).isEqualTo("ENTRY_WAS_CHANGED");
            assertThat(verified(SHANGYU).at("/broken/sequence").asLong()).isEqualTo(3);
            assertThat(verified(XINGHE).path("whole").asBoolean()).isTrue();
        } finally {
            tamper("update t_shangyu.audit_entry set actor_name = rtrim(actor_name, '?') where id ="
                    + " (select entry_id from t_shangyu.audit_link where sequence = 3)");
        }
        assertThat(verified(SHANGYU).path("whole").asBoolean()).isTrue();
    }

    @Test
    void the_company_decides_for_how_long_within_one_to_ten_years() {
        var now = XINGHE.get("/v1/identity/audit/retention").expect(200);
        var version = now.header("ETag").orElseThrow();

        var refused = XINGHE.with("If-Match", version)
                .put("/v1/identity/audit/retention", Map.of("years", 11))
                .expect(422)
                .json();
        assertThat(refused.path("code").asText()).isEqualTo("identity.THE_TRAIL_IS_KEPT_FOR_ONE_TO_TEN_YEARS");
        XINGHE.with("If-Match", version)
                .put("/v1/identity/audit/retention", Map.of("years", 7))
                .expect(200);
        XINGHE.with("If-Match", version)
                .put("/v1/identity/audit/retention", Map.of("years", 3))
                .expect(409);
        assertThat(rows(XINGHE, "action=identity.audit.retain")
                        .get(0)
                        .at("/changes/years/to")
                        .asText())
                .isEqualTo("7");
    }

    private static JsonNode verified(Rest administrator) {
        return administrator.get("/v1/identity/audit/verification").expect(200).json();
    }

    private static List<JsonNode> rows(Rest administrator, String query) {
        return StreamSupport.stream(
                        administrator
                                .get("/v1/identity/audit?" + query)
                                .expect(200)
                                .json()
                                .path("rows")
                                .spliterator(),
                        false)
                .toList();
    }

    private static String employ(String username, String position) {
        return SHANGYU.post(
                        "/v1/identity/staff",
                        Map.of("username", username, "fullName", "谢同仁", "positions", List.of(position)))
                .expect(201)
                .json()
                .at("/staff/id")
                .asText();
    }

    private static void tamper(String sql) throws SQLException {
        var stack = STACK.stack();
        var login = stack.administrator();
        try (var connection = DriverManager.getConnection(stack.jdbcUrl(), login.user(), login.password());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
