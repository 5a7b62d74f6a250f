package io.jinlin.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.GroupHead;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A group invites, a company consents and withdraws; nobody learns who exists, and both trails tell. */
class GroupIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Rest GROUP = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);
    private static final Rest COMPANY = STACK.as(Town.XINGHE.administrator(), Town.XINGHE);
    private static final String TIES = "/v1/platform/group-ties";
    private static final LocalDate NEXT_YEAR =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).plusYears(1);

    @BeforeAll
    static void a_group() {
        GroupHead.make(STACK, "shangyu");
    }

    @Test
    void a_company_that_does_not_exist_is_invited_like_one_that_does() {
        var nobody = "nobody-" + UUID.randomUUID().toString().substring(0, 8);

        var invited = invite(nobody).expect(201).json().path("id").asText();

        var tie = GROUP.get(TIES + "/" + invited).expect(200).json();
        assertThat(tie.path("state").asText()).isEqualTo("INVITED");
        assertThat(tie.path("otherName").asText()).isEmpty();
        assertThat(invite(nobody).expect(422).json().path("code").asText())
                .isEqualTo("platform.A_COMPANY_IS_INVITED_ONCE_AT_A_TIME");
        assertThat(invite("shangyu").expect(422).json().path("code").asText())
                .isEqualTo("platform.A_GROUP_DOES_NOT_INVITE_ITSELF");
        change(GROUP, invited, "dissolve", Map.of()).expect(204);
    }

    @Test
    void a_company_without_the_plan_invites_nobody() {
        var refused = COMPANY.with("Idempotency-Key", "group-" + UUID.randomUUID())
                .post(TIES, Map.of("company", "shangyu"))
                .expect(422)
                .json();

        assertThat(refused.path("code").asText())
                .isEqualTo("platform.A_GROUP_IS_HEADED_BY_A_COMPANY_WITH_THE_GROUP_PLAN");
    }

    @Test
    void the_company_consents_with_scope_and_end_and_withdraws_when_it_likes() {
        var id = invite("xinghe").expect(201).json().path("id").asText();
        assertThat(tie(GROUP, id).path("otherName").asText()).isEmpty();
        assertThat(tie(COMPANY, id).path("otherName").asText()).isEqualTo(Town.SHANGYU.name());

        var ours = Town.projectId(COMPANY, Town.XINGHE.project());
        var theirs = Town.projectId(GROUP, Town.SHANGYU.project());
        isRefused(consent(id, List.of(theirs), NEXT_YEAR), "platform.A_CONSENT_NAMES_WHERE");
        isRefused(consent(id, List.of(), NEXT_YEAR), "platform.A_CONSENT_NAMES_WHERE");
        isRefused(consent(id, List.of(ours), NEXT_YEAR.plusYears(5)), "platform.A_CONSENT_ENDS_WITHIN_THREE_YEARS");
        isRefused(change(GROUP, id, "withdraw", Map.of()), "platform.AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME");
        consent(id, List.of(ours), NEXT_YEAR).expect(204);

        var seen = tie(GROUP, id);
        assertThat(seen.path("state").asText()).isEqualTo("CONSENTED");
        assertThat(seen.path("otherName").asText()).isEqualTo(Town.XINGHE.name());
        assertThat(seen.at("/consent/families/0").asText()).isEqualTo("REPAIRS");
        isRefused(consent(id, List.of(ours), NEXT_YEAR), "platform.AN_INVITATION_IS_ANSWERED_ONCE_AND_IN_TIME");
        change(COMPANY, id, "withdraw", Map.of()).expect(204);
        assertThat(tie(GROUP, id).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(GROUP.get(TIES + "/" + id + "/history").expect(200).json().findValuesAsText("state"))
                .containsExactly("WITHDRAWN", "CONSENTED", "INVITED");
        isNotedOnBothSides(id);
    }

    private static void isNotedOnBothSides(String id) {
        assertThat(actions(COMPANY, id)).contains("platform.group.consent", "platform.group.withdraw");
        assertThat(actions(GROUP, id)).contains("platform.group.invite");
        await("each side hears of the other").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(actions(COMPANY, id)).contains("platform.group.other-invite");
            assertThat(actions(GROUP, id)).contains("platform.group.other-consent", "platform.group.other-withdraw");
        });
    }

    private static List<String> actions(Rest side, String id) {
        return side.get("/v1/identity/audit?object=" + id).expect(200).json().findValuesAsText("action");
    }

    private static void isRefused(Rest.Answer answer, String code) {
        assertThat(answer.expect(422).json().path("code").asText()).isEqualTo(code);
    }

    private static Rest.Answer consent(String id, List<UUID> projects, LocalDate lastDay) {
        return change(
                COMPANY,
                id,
                "consent",
                Map.of(
                        "everywhere",
                        false,
                        "projects",
                        projects,
                        "families",
                        List.of("REPAIRS"),
                        "lastDay",
                        lastDay.toString()));
    }

    private static Rest.Answer change(Rest side, String id, String what, Map<String, ?> body) {
        var version = side.get(TIES + "/" + id).expect(200).header("ETag").orElseThrow();
        return side.with("If-Match", version).post(TIES + "/" + id + "/" + what, body);
    }

    private static JsonNode tie(Rest side, String id) {
        return side.get(TIES + "/" + id).expect(200).json();
    }

    private static Rest.Answer invite(String company) {
        return GROUP.with("Idempotency-Key", "group-" + UUID.randomUUID()).post(TIES, Map.of("company", company));
    }
}
