package io.jinlin.app.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The same request again, and how strictly the door for machines reads. */
class IdempotencyIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String ORDERS = "/v1/repairs/orders";

    private final OneRepair house = OneRepair.in(STACK, Town.SHANGYU.project());
    private final Rest receptionist = STACK.as("receptionist@shangyu", "shangyu");

    @Test
    void the_same_key_is_one_effect_and_one_answer() {
        var asking = receptionist.with("Idempotency-Key", "once-" + UUID.randomUUID());

        var first = asking.post(ORDERS, call("灯不亮")).expect(201);
        var again = asking.post(ORDERS, call("灯不亮")).expect(201);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var asking = receptionist.with("Idempotency-Key", "other-" + UUID.randomUUID());
        asking.post(ORDERS, call("灯不亮")).expect(201);

        var refused = asking.post(ORDERS, call("灯又不亮")).expect(422);

        assertThat(code(refused)).isEqualTo("restshell.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_REQUEST");
    }

    @Test
    void simultaneous_requests_with_one_key_make_one_order() throws Exception {
        var asking = receptionist.with("Idempotency-Key", "many-" + UUID.randomUUID());
        var words = "同时 " + UUID.randomUUID();
        Callable<Rest.Answer> ask = () -> asking.post(ORDERS, call(words));
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = new ArrayList<Rest.Answer>();
            for (var answer : threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
                answers.add(answer.get());
            }
            assertThat(answers).extracting(Rest.Answer::status).contains(201).isSubsetOf(201, 409);
        } finally {
            threads.shutdownNow();
        }
        var found = receptionist
                .get(ORDERS + "?text=" + Rest.encoded(words))
                .expect(200)
                .json();
        assertThat(found.get("rows")).hasSize(1);
    }

    @Test
    void a_rule_that_was_broken_is_not_remembered_as_the_answer() {
        var asking = receptionist.with("Idempotency-Key", "again-" + UUID.randomUUID());
        asking.post(ORDERS, call("")).expect(422);

        asking.post(ORDERS, call("水压低")).expect(201);
    }

    @Test
    void a_creating_request_without_a_key_is_refused() {
        assertThat(code(receptionist.post(ORDERS, call("灯")).expect(400)))
                .isEqualTo("restshell.A_CREATING_REQUEST_CARRIES_AN_IDEMPOTENCY_KEY");
    }

    @Test
    void a_change_without_the_version_that_was_seen_is_refused() {
        house.called();
        var lead = STACK.as("engineer-lead@shangyu", "shangyu");
        var dispatch = Map.of("engineerId", house.engineer());
        var address = ORDERS + "/" + house.order() + "/dispatch";

        assertThat(code(lead.post(address, dispatch).expect(428)))
                .isEqualTo("restshell.A_CHANGE_NAMES_THE_VERSION_IT_SAW");
        assertThat(code(lead.with("If-Match", "3").post(address, dispatch).expect(400)))
                .isEqualTo("restshell.A_VERSION_IS_WRITTEN_AS_IN_THE_ETAG");
        assertThat(code(lead.with("If-Match", "\"999\"").post(address, dispatch).expect(409)))
                .isEqualTo("restshell.A_CHANGE_IS_MADE_TO_WHAT_WAS_SEEN");
    }

    @Test
    void what_the_caller_may_not_set_is_refused_not_ignored() {
        var body = new HashMap<String, Object>(call("灯"));
        body.put("state", "FILED");

        var refused = receptionist
                .with("Idempotency-Key", "mass-assignment")
                .post(ORDERS, body)
                .expect(400);

        assertThat(code(refused)).isEqualTo("restshell.A_BODY_HAS_ONLY_KNOWN_FIELDS");
        assertThat(refused.json().get("field").asText()).isEqualTo("state");
    }

    @Test
    void bodies_that_are_no_json_or_too_long_are_refused() {
        var key = receptionist.with("Idempotency-Key", "malformed-body");

        assertThat(code(key.send("POST", ORDERS, "{\"roomId\":".getBytes(), "application/json")
                        .expect(400)))
                .isEqualTo("restshell.A_BODY_IS_WELL_FORMED_JSON");
        assertThat(code(key.send("POST", ORDERS, new byte[300_000], "application/json")
                        .expect(413)))
                .isEqualTo("restshell.A_BODY_STAYS_BELOW_THE_LIMIT");
        key.send("POST", ORDERS, new byte[10], "text/xml").expect(415);
        key.send("DELETE", ORDERS, new byte[0], "application/json").expect(405);
    }

    @Test
    void pages_of_a_list_join_without_gap() {
        house.called().called();
        var first = receptionist.get(ORDERS + "?limit=1").expect(200).json();
        var second = receptionist
                .get(ORDERS + "?limit=1&after=" + first.get("next").asText())
                .expect(200)
                .json();

        assertThat(second.at("/rows/0/id")).isNotEqualTo(first.at("/rows/0/id"));
        assertThat(code(receptionist.get(ORDERS + "?limit=101").expect(400)))
                .isEqualTo("restshell.A_PAGE_HAS_ONE_TO_A_HUNDRED_ROWS");
        receptionist.get(ORDERS + "?after=nonsense").expect(422);
    }

    private Map<String, Object> call(String words) {
        return Map.of(
                "roomId", house.room(),
                "callerName", "钱多多",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "POWER",
                "urgency", "NORMAL",
                "content", words,
                "charged", false);
    }

    private static String code(Rest.Answer answer) {
        return answer.json().get("code").asText();
    }
}
