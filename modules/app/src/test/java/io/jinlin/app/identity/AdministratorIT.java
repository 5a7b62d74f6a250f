package io.jinlin.app.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a company's administrator decides about its people, and what nobody may, over REST. */
class AdministratorIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Rest ADMINISTRATOR = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);
    private static final String STAFF = "/v1/identity/staff";
    private static final String POSITIONS = "/v1/identity/positions";
    private static final String INVITATIONS = "/v1/identity/invitations";

    @Test
    void who_leaves_hands_over_and_is_out_with_the_next_request() {
        var leaver = employ("leaver", "engineer");
        var heir = employ("heir", "engineer");
        var repair = OneRepair.in(STACK, Town.SHANGYU.project()).called();
        dispatch(repair, leaver);
        var phone = STACK.as("leaver@shangyu", "shangyu");
        phone.get("/v1/me").expect(200);

        var refused =
                ADMINISTRATOR.post(STAFF + "/" + leaver + "/disable", Map.of()).expect(422);
        assertThat(code(refused)).isEqualTo("identity.OPEN_WORK_IS_HANDED_OVER_BEFORE_LEAVING");
        var open = ADMINISTRATOR
                .get(STAFF + "/" + leaver + "/open-work")
                .expect(200)
                .json();
        assertThat(open.at("/0/items")).hasSize(1);
        assertThat(open.at("/0/successors").toString()).contains(heir).doesNotContain(leaver);
        leave(leaver, "cashier@shangyu").expect(422);
        phone.get("/v1/me").expect(200);

        leave(leaver, heir).expect(204);

        phone.get("/v1/me").expect(403);
        var mine = STACK.as("heir@shangyu", "shangyu")
                .get("/v1/repairs/orders/mine")
                .expect(200)
                .json();
        assertThat(mine.toString()).contains(repair.order());
        assertThat(audited("identity.staff.hand-over", leaver)).isEqualTo(1);
    }

    @Test
    void who_is_locked_is_out_with_the_next_request_and_stays_on_the_staff() {
        var id = employ("locked", "cashier");
        var person = STACK.as("locked@shangyu", "shangyu");
        person.get("/v1/me").expect(200);

        ADMINISTRATOR.post(STAFF + "/" + id + "/lock", Map.of()).expect(204);
        assertThat(code(person.get("/v1/me").expect(403))).isEqualTo("identity.LOCKED_HERE");

        ADMINISTRATOR.post(STAFF + "/" + id + "/unlock", Map.of()).expect(204);
        assertThat(code(person.get("/v1/me").expect(401))).isEqualTo("identity.SESSION_HAS_ENDED");
        // a sign-in of the very second in which somebody was signed out counts as one before
        await().pollDelay(Duration.ofMillis(1100)).until(() -> true);
        signedIn("locked", Company.PASSWORD).get("/v1/me").expect(200);
    }

    @Test
    void signing_out_everywhere_ends_tokens_that_are_good_for_minutes_yet() {
        var id = employ("everywhere", "cashier");
        var person = STACK.as("everywhere@shangyu", "shangyu");
        person.get("/v1/me").expect(200);

        ADMINISTRATOR.post(STAFF + "/" + id + "/sign-out", Map.of()).expect(204);

        assertThat(code(person.get("/v1/me").expect(401))).isEqualTo("identity.SESSION_HAS_ENDED");
    }

    @Test
    void a_password_is_reset_by_the_only_company_of_its_owner_alone() {
        var id = employ("forgetful", "cashier");
        var password = ADMINISTRATOR
                .post(STAFF + "/" + id + "/password", Map.of())
                .expect(200)
                .json()
                .path("temporaryPassword")
                .asText();
        assertThat(password).hasSizeGreaterThan(12);

        var both = employ("two-jobs", "cashier");
        STACK.as("two-jobs@shangyu", "shangyu")
                .post("/v1/me/consents", Map.of("company", "xinghe"))
                .expect(204);
        STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                .post(STAFF, Map.of("username", "two-jobs@shangyu", "fullName", "两头", "positions", List.of("engineer")))
                .expect(201);
        assertThat(code(ADMINISTRATOR
                        .post(STAFF + "/" + both + "/password", Map.of())
                        .expect(422)))
                .isEqualTo("identity.A_PASSWORD_IS_RESET_BY_THE_ONLY_COMPANY_OF_ITS_OWNER");
    }

    @Test
    void a_deputy_begins_and_ends_by_itself_and_gets_no_administrator() {
        var absent = employ("on-leave", "cashier");
        var deputy = employ("stand-in", "receptionist");
        var person = STACK.as("stand-in@shangyu", "shangyu");
        person.get("/v1/billing/payments").expect(403);

        var appointed = ADMINISTRATOR.post(
                STAFF + "/" + absent + "/deputies",
                Map.of(
                        "deputyId",
                        deputy,
                        "startsAt",
                        Instant.now().minusSeconds(5).toString(),
                        "endsAt",
                        Instant.now().plusSeconds(12).toString(),
                        "administers",
                        false));
        appointed.expect(201);

        person.get("/v1/billing/payments").expect(200);
        assertThat(person.get("/v1/me").json().path("positions").toString()).contains("cashier", "receptionist");
        await().atMost(Duration.ofSeconds(25))
                .until(() -> person.get("/v1/billing/payments").status() == 403);

        var administrator = idOf(Town.SHANGYU.administrator().username());
        ADMINISTRATOR
                .post(
                        STAFF + "/" + administrator + "/deputies",
                        Map.of(
                                "deputyId",
                                deputy,
                                "startsAt",
                                Instant.now().minusSeconds(5).toString(),
                                "endsAt",
                                Instant.now().plusSeconds(60).toString(),
                                "administers",
                                false))
                .expect(201);
        person.get(STAFF).expect(403);
    }

    @Test
    void money_given_back_stays_within_the_limit_of_the_position() {
        var repair = OneRepair.in(STACK, Town.SHANGYU.project())
                .called()
                .dispatched()
                .finished()
                .confirmed();
        var reversal = "/v1/billing/payments/" + repair.paid() + "/reversal";
        var seen =
                ADMINISTRATOR.get(POSITIONS + "/supervisor/limits").expect(200).json();
        assertThat(seen.toString()).contains("2000.00");
        var tight = List.of(Map.of("act", "PAYMENT_REVERSAL", "upTo", "49.99"));

        limits(seen, tight).expect(204);
        var refused = supervisor().post(reversal, Map.of("reason", "收错")).expect(422);
        assertThat(code(refused)).isEqualTo("identity.AN_AMOUNT_STAYS_WITHIN_ONES_AUTHORITY");
        limits(seen, tight).expect(409);

        limits(tight, seen).expect(204);
        supervisor().post(reversal, Map.of("reason", "收错")).expect(200);
    }

    @Test
    void a_position_of_ones_own_works_and_is_retired_when_nobody_holds_it() {
        position("night-guard", "夜班").expect(201);
        var guard = employ("guard", "night-guard");
        var person = STACK.as("guard@shangyu", "shangyu");
        assertThat(person.get("/v1/me").expect(200).json().path("positions").toString())
                .contains("night-guard");
        person.get("/v1/archive/rooms").expect(403);

        ADMINISTRATOR
                .put(
                        POSITIONS + "/night-guard/permissions",
                        Map.of("seen", List.of(), "wanted", List.of("archive.room.read")))
                .expect(204);
        person.get("/v1/archive/rooms").expect(200);
        ADMINISTRATOR
                .put(POSITIONS + "/night-guard/permissions", Map.of("seen", List.of(), "wanted", List.of()))
                .expect(409);

        assertThat(code(ADMINISTRATOR
                        .post(POSITIONS + "/night-guard/retire", Map.of())
                        .expect(422)))
                .isEqualTo("identity.A_POSITION_THAT_IS_HELD_IS_NOT_RETIRED");
        leave(guard, "BACK").expect(204);
        ADMINISTRATOR.post(POSITIONS + "/night-guard/retire", Map.of()).expect(204);
        var given = staff("late", "night-guard");
        assertThat(code(given.expect(422))).isEqualTo("identity.A_RETIRED_POSITION_IS_GIVEN_TO_NOBODY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"operator", "platform-operator", "x'; drop table staff; --", "../realm-admin", "/manager", "夜班"})
    void a_position_is_no_way_out_of_the_company(String code) {
        assertThat(code(position(code, "夜班").expect(422))).startsWith("identity.A_POSITION_HAS_A_");
    }

    @Test
    void ten_thousand_characters_are_no_position() {
        assertThat(code(position("long", "夜".repeat(10_000)).expect(422))).isEqualTo("identity.A_POSITION_HAS_A_NAME");
    }

    @Test
    void an_administrator_becomes_no_operator() {
        for (var right : List.of("platform.tenant.open", "platform.tenant.read")) {
            var seen = ADMINISTRATOR.get(POSITIONS).expect(200).json();
            var cashier = named(seen, "cashier");
            var wanted = new java.util.ArrayList<String>();
            cashier.path("permissions").forEach(one -> wanted.add(one.asText()));
            var before = List.copyOf(wanted);
            wanted.add(right);
            var refused = ADMINISTRATOR
                    .put(POSITIONS + "/cashier/permissions", Map.of("seen", before, "wanted", wanted))
                    .expect(422);
            assertThat(code(refused)).isEqualTo("identity.A_PERMISSION_IS_KNOWN");
        }
        assertThat(code(staff("would-be", "operator").expect(422))).isEqualTo("identity.A_POSITION_IS_KNOWN");
        ADMINISTRATOR.get("/v1/platform/tenants/xinghe").expect(403);
    }

    @Test
    void a_token_that_names_another_company_is_signed_by_nobody() {
        for (var algorithm : List.of("none", "RS256", "HS256")) {
            var head = encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}");
            var claims = encoded(
                    "{\"iss\":\"" + STACK.stack().keycloakUrl() + "/realms/jinlin\",\"aud\":\"jinlin-api\","
                            + "\"sub\":\"" + java.util.UUID.randomUUID() + "\",\"exp\":"
                            + (Instant.now().getEpochSecond() + 300)
                            + ",\"azp\":\"jinlin-demo\",\"organization\":{\"xinghe\":{\"groups\":[\"/administrator\"]}}}");
            var forged = STACK.nobody()
                    .bearer(head + "." + claims + "." + encoded("nobody"))
                    .get(STAFF)
                    .expect(401);
            assertThat(code(forged)).isEqualTo("identity.TOKEN_NOT_ACCEPTED");
        }
    }

    @Test
    void an_invitation_tells_nothing_about_who_has_an_account() {
        var known = invite(Map.of("email", "cashier@xinghe.example.com"));
        var unknown = invite(Map.of("email", "nobody-at-all@xinghe.example.com"));

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(201);
        assertThat(known.json().path("link").asText()).isEmpty();
        var rows = ADMINISTRATOR.get(INVITATIONS).expect(200).text();
        assertThat(rows).contains("c***@xinghe.example.com").doesNotContain("cashier@xinghe.example.com");
        var other = STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                .get(INVITATIONS)
                .expect(200)
                .text();
        assertThat(other).doesNotContain("xinghe.example.com");
    }

    @Test
    void an_invitation_is_renewed_and_withdrawn() {
        var sent = invite(Map.of("phone", "14003770099")).expect(201).json();
        var address = INVITATIONS + "/" + sent.path("id").asText();
        var renewed =
                ADMINISTRATOR.post(address + "/renew", Map.of()).expect(200).json();
        assertThat(renewed.path("link").asText())
                .startsWith(STACK.baseUrl() + "/login/invitation.xhtml?ticket=shangyu.")
                .isNotEqualTo(sent.path("link").asText());

        ADMINISTRATOR.post(address + "/withdraw", Map.of()).expect(204);
        assertThat(code(ADMINISTRATOR.post(address + "/withdraw", Map.of()).expect(422)))
                .isEqualTo("identity.ONLY_OPEN_INVITATIONS_ARE_WITHDRAWN");
    }

    private static Rest.Answer invite(Map<String, String> to) {
        var guest = new java.util.HashMap<String, Object>(to);
        guest.put("fullName", "邀请来的");
        guest.put("positions", List.of("cashier"));
        return ADMINISTRATOR.post(INVITATIONS, guest);
    }

    private static Rest.Answer position(String code, String name) {
        return ADMINISTRATOR.post(POSITIONS, Map.of("code", code, "name", name, "rank", 55));
    }

    private static Rest.Answer limits(Object seen, Object wanted) {
        return ADMINISTRATOR.put(POSITIONS + "/supervisor/limits", Map.of("seen", seen, "wanted", wanted));
    }

    private static Rest supervisor() {
        return STACK.as("supervisor@shangyu", "shangyu");
    }

    private static Rest.Answer leave(String person, String successor) {
        return ADMINISTRATOR.post(
                STAFF + "/" + person + "/leave",
                Map.of("successors", List.of(Map.of("work", "repairs.openwork", "to", successor))));
    }

    private static void dispatch(OneRepair repair, String engineer) {
        var lead = STACK.as("engineer-lead@shangyu", "shangyu");
        var address = "/v1/repairs/orders/" + repair.order();
        var seen = STACK.as("receptionist@shangyu", "shangyu")
                .get(address)
                .expect(200)
                .header("ETag")
                .orElseThrow();
        lead.with("If-Match", seen)
                .post(address + "/dispatch", Map.of("engineerId", engineer))
                .expect(200);
    }

    private static String employ(String name, String position) {
        return staff(name, position).expect(201).json().at("/staff/id").asText();
    }

    private static Rest.Answer staff(String name, String position) {
        return ADMINISTRATOR.post(
                STAFF,
                Map.of(
                        "username",
                        name,
                        "fullName",
                        name,
                        "password",
                        Company.PASSWORD,
                        "positions",
                        List.of(position)));
    }

    private static String idOf(String username) {
        return ADMINISTRATOR
                .get(STAFF + "?q=" + username)
                .expect(200)
                .json()
                .at("/rows/0/id")
                .asText();
    }

    /** Anew, with a token of now. */
    private static Rest signedIn(String name, String password) {
        var answer = new Rest(STACK.stack().tokenUrl())
                .postForm(
                        "",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "jinlin-demo",
                                "username", name + "@shangyu",
                                "password", password,
                                "scope", "openid organization:shangyu"))
                .expect(200)
                .json();
        return STACK.nobody().bearer(answer.get("access_token").asText());
    }

    private static int audited(String action, String object) {
        var stack = STACK.stack();
        var login = stack.administrator();
        try (var connection = java.sql.DriverManager.getConnection(stack.jdbcUrl(), login.user(), login.password());
                var query = connection.prepareStatement(
                        "select count(*) from t_shangyu.audit_entry where action = ? and object_id = ?::uuid")) {
            query.setString(1, action);
            query.setString(2, object);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonNode named(JsonNode positions, String code) {
        for (var one : positions) {
            if (one.at("/position/code").asText().equals(code)) {
                return one;
            }
        }
        throw new AssertionError(code);
    }

    private static String code(Rest.Answer answer) {
        return answer.json().path("code").asText();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
