package io.jinlin.app.repairs;

import static io.jinlin.app.repairs.OrderOverRest.ORDERS;
import static io.jinlin.app.repairs.OrderOverRest.aPublicOrder;
import static io.jinlin.app.repairs.OrderOverRest.anOrder;
import static io.jinlin.app.repairs.OrderOverRest.work;
import static io.jinlin.app.stack.Town.SHANGYU;
import static io.jinlin.app.stack.Town.XINGHE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Repair orders over public HTTP: what may be done, by whom, and what is refused with which rule. */
class RepairOrdersIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void a_call_sent_again_is_one_order_and_another_call_needs_another_key() {
        var order = anOrder("3-2-301");
        var key = UUID.randomUUID().toString();

        var first = order.ask(key).expect(201).json();
        var again = order.ask(key).expect(201).json();

        assertThat(again).isEqualTo(first);
        assertThat(first.get("number").asText()).matches("BX\\d{8}-\\d{4,}");
        order.with("content", "别的事情").ask(key).expect(422);
    }

    @Test
    void a_change_names_the_version_it_saw_and_that_version_still_stands() {
        var order = anOrder("3-2-301").received();
        var seen = order.etag("engineer-lead");
        var dispatch = Map.of("engineerId", order.engineer());

        order.as("engineer-lead").post(order.address() + "/dispatch", dispatch).expect(428);
        order.dispatched();

        order.as("engineer-lead")
                .with("If-Match", seen)
                .post(order.address() + "/recall", NOTHING)
                .expect(409);
        assertThat(order.state()).isEqualTo("DISPATCHED");
    }

    @Test
    void a_normal_order_is_dispatched_by_the_lead_and_an_urgent_one_also_at_the_desk() {
        var normal = anOrder("3-2-301").received();
        var urgent = anOrder("3-2-301").urgent().received();
        var dispatch = Map.of("engineerId", normal.engineer());

        assertThat(code(normal.act("receptionist", "dispatch", dispatch)))
                .isEqualTo("repairs.NORMAL_ORDERS_ARE_DISPATCHED_BY_THE_REPAIR_LEAD");
        urgent.step("receptionist", "dispatch", dispatch);
        urgent.step("receptionist", "recall", NOTHING);

        assertThat(urgent.state()).isEqualTo("RECEIVED");
    }

    @Test
    void orders_go_to_engineers_who_work_where_they_are() {
        var order = anOrder("3-2-301").received();
        var elsewhere = STACK.as(Town.atRiverside("engineer"), SHANGYU.alias())
                .get("/v1/me")
                .expect(200)
                .json()
                .get("id")
                .asText();

        var able = order.as("engineer-lead")
                .get("/v1/repairs/engineers?order=" + order.id())
                .expect(200)
                .json();

        assertThat(able.findValuesAsText("id")).contains(order.engineer()).doesNotContain(elsewhere);
        for (var nobody : List.of(elsewhere, UUID.randomUUID().toString())) {
            assertThat(code(order.act("engineer-lead", "dispatch", Map.of("engineerId", nobody))))
                    .isEqualTo("repairs.ORDERS_ARE_DISPATCHED_TO_ENGINEERS");
        }
    }

    @Test
    void an_engineer_who_declines_says_why_and_no_longer_sees_the_order() {
        var order = anOrder("3-2-301").received().dispatched();

        assertThat(code(order.act("engineer", "decline", Map.of("reason", " "))))
                .isEqualTo("repairs.A_DECLINED_ORDER_STATES_ITS_REASON");
        order.act("engineer", "decline", Map.of("reason", "没有电工证")).expect(204);

        order.as("engineer").get(order.address()).expect(403);
        assertThat(order.state()).isEqualTo("RECEIVED");
        assertThat(order.details().get("timeline").findValuesAsText("note")).contains("没有电工证");
    }

    @Test
    void the_owner_signs_and_is_warned_of_bad_material() {
        var order = anOrder("3-2-301").received().onSite();

        assertThat(code(order.act("engineer", "finish", work("0.00", false))))
                .isEqualTo("repairs.THE_OWNER_SIGNS_FOR_WORK_IN_THE_ROOM");
        assertThat(code(order.as("engineer")
                        .with("If-Match", order.etag("engineer"))
                        .put(order.address() + "/signature", "no picture".getBytes(US_ASCII), "image/png")))
                .isEqualTo("archive.A_SIGNATURE_IS_PNG");
        order.signed();
        assertThat(code(order.act("engineer", "finish", work("20.00", false))))
                .isEqualTo("repairs.A_FEE_NOT_TOLD_BEFOREHAND_STATES_WHAT_DIFFERS");
        var unwarned = new HashMap<>(work("0.00", false));
        unwarned.put("ownerMaterial", Map.of("check", "BAD", "warned", false));
        assertThat(order.act("engineer", "finish", unwarned).expect(400, 422).text())
                .contains("BAD_OWNER_MATERIAL_IS_WARNED_ABOUT_AND_THE_OWNER_CHOOSES");

        unwarned.put("ownerMaterial", Map.of("check", "BAD", "warned", true, "choice", "USE_ANYWAY"));
        order.step("engineer", "finish", unwarned);

        assertThat(order.details().at("/reports/0/work/ownerMaterial/choice").asText())
                .isEqualTo("USE_ANYWAY");
    }

    @Test
    void a_payment_taken_back_makes_the_order_wait_for_its_fee_again() {
        var order = anOrder("3-2-302")
                .costing("30.00")
                .received()
                .onSite()
                .signed()
                .finished("30.00")
                .confirmed();
        assertThat(order.state()).isEqualTo("CONFIRMED");

        var payment = pay(order, "30.00");
        assertThat(order.state()).isEqualTo("SETTLED");
        order.as("supervisor")
                .post("/v1/billing/payments/" + payment + "/reversal", Map.of("reason", "收错房号"))
                .expect(200);

        assertThat(order.state()).isEqualTo("CONFIRMED");
        assertThat(order.details().get("awaitsPayment").asBoolean()).isTrue();
        pay(order, "30.00");
        assertThat(order.state()).isEqualTo("SETTLED");
    }

    @Test
    void an_owner_who_is_not_satisfied_gets_another_round_with_a_fee_of_its_own() {
        var order = anOrder("3-2-302")
                .costing("30.00")
                .received()
                .onSite()
                .signed()
                .finished("30.00")
                .confirmed();
        pay(order, "30.00");

        answer(order, Map.of("outcome", "UNSATISFIED", "means", "PHONE", "opinion", "还在漏"));
        assertThat(order.details().at("/order/round").asInt()).isEqualTo(2);
        assertThat(order.state()).isEqualTo("RECEIVED");

        order.onSite().signed().finished("10.00").confirmed();
        assertThat(order.state()).isEqualTo("CONFIRMED");
        pay(order, "10.00");
        answer(order, Map.of("outcome", "SATISFIED", "means", "PHONE"));
        order.step("receptionist", "file", Map.of("copyIsBack", false));

        assertThat(order.state()).isEqualTo("FILED");
        assertThat(order.details().get("reports")).hasSize(2);
    }

    @Test
    void an_order_signed_on_paper_is_filed_when_its_copy_is_back() {
        var order = anOrder("3-2-302").received().onSite();
        order.step("engineer", "finish", work("0.00", true)).confirmed();
        answer(order, Map.of("outcome", "SATISFIED", "means", "PHONE"));

        assertThat(code(order.act("receptionist", "file", Map.of("copyIsBack", false))))
                .isEqualTo("repairs.AN_ORDER_IS_FILED_WITH_ITS_SIGNED_COPY");
        order.step("receptionist", "missing-copy", Map.of("reason", "师傅未带回"));
        assertThat(order.details().get("copyMissing").asText()).isEqualTo("师傅未带回");
        order.step("receptionist", "file", Map.of("copyIsBack", true));

        assertThat(order.state()).isEqualTo("FILED");
    }

    @Test
    void the_owner_withdraws_the_lead_signs_and_reception_voids() {
        var order = anOrder("3-2-301").received().onSite();

        order.step("engineer", "withdraw", Map.of("reason", "业主自行处理"));
        assertThat(code(order.act("receptionist", "void", NOTHING)))
                .isEqualTo("repairs.ONLY_WITHDRAWN_ORDERS_ARE_VOIDED");
        order.act("receptionist", "sign-withdrawal", NOTHING).expect(403);
        order.step("engineer-lead", "sign-withdrawal", NOTHING);
        order.step("receptionist", "void", NOTHING);

        assertThat(order.state()).isEqualTo("VOIDED");
    }

    @Test
    void a_defect_under_warranty_goes_to_the_developer_and_the_owner_is_visited() {
        var order = anOrder("3-2-301").received();

        order.step("engineer-lead", "hand-over", Map.of("reason", "维保期内"));
        order.step("engineer-lead", "developer-finish", Map.of("reason", "已重做防水"));

        assertThat(order.state()).isEqualTo("SETTLED");
        answer(order, Map.of("outcome", "SATISFIED", "means", "PHONE"));
    }

    @Test
    void public_repairs_cost_nothing_and_end_with_the_lead() {
        var project = Town.projectId(as("receptionist"), SHANGYU.project());
        assertThat(code(aPublicOrder(project, "地下车库入口")
                        .costing("30.00")
                        .ask(UUID.randomUUID().toString())))
                .isEqualTo("repairs.PUBLIC_REPAIRS_ARE_FREE");

        var order = aPublicOrder(project, "地下车库入口")
                .received()
                .onSite()
                .finished("0.00")
                .confirmed();
        assertThat(code(order.act("receptionist", "file", Map.of("copyIsBack", true))))
                .isEqualTo("repairs.ORDERS_IN_ROOMS_ARE_FILED_AFTER_THE_VISIT");
        order.step("engineer-lead", "file-public", NOTHING);

        assertThat(order.state()).isEqualTo("FILED");
    }

    @Test
    void open_work_of_the_same_kind_in_the_same_room_is_pointed_out() {
        var order = anOrder("3-2-401").received();
        var asked = ORDERS + "/duplicates?room=" + order.room() + "&category=";

        assertThat(as("receptionist").get(asked + "WATER").expect(200).json().findValuesAsText("id"))
                .contains(order.id());
        assertThat(as("receptionist").get(asked + "LIFT").expect(200).json()).isEmpty();
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended_and_its_counts_agree() {
        var room = "";
        for (var i = 0; i < 5; i++) {
            room = String.valueOf(anOrder("3-2-402").received().room());
        }
        for (var sort : List.of("-receivedAt", "dueAt", "place", "number")) {
            var seen = new ArrayList<String>();
            var next = "";
            do {
                var page = as("receptionist")
                        .get(ORDERS + "?limit=2&room=" + room + "&sort=" + sort + next)
                        .expect(200)
                        .json();
                seen.addAll(page.get("rows").findValuesAsText("id"));
                next = page.get("next").isNull()
                        ? ""
                        : "&after=" + page.get("next").asText();
            } while (!next.isEmpty());
            var counts = as("receptionist")
                    .get(ORDERS + "/counts?room=" + room)
                    .expect(200)
                    .json();
            var sum = 0;
            for (var count : counts) {
                sum += count.asInt();
            }
            assertThat(seen)
                    .as(sort)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(5)
                    .hasSize(sum);
        }
        as("receptionist").get(ORDERS + "?from=yesterday").expect(400, 422);
    }

    @Test
    void names_and_numbers_are_masked_until_asked_for() {
        var order = anOrder("3-2-301").received();
        var text = as("receptionist").get(order.address()).expect(200).text();

        assertThat(text).doesNotContain("沈知夏", "14003798866").contains("沈*", "140****8866");
        assertThat(as("receptionist")
                        .get(order.address() + "/caller")
                        .expect(200)
                        .json()
                        .get("phone")
                        .asText())
                .isEqualTo("14003798866");
    }

    @Test
    void forms_are_printed_before_anybody_is_assigned_and_lists_are_exported() {
        var order = anOrder("3-2-301").received();

        for (var paper : List.of("/report-form", "/work-order")) {
            assertThat(start(as("receptionist").get(order.address() + paper), 5))
                    .isEqualTo("%PDF-");
        }
        assertThat(start(as("receptionist").get(ORDERS + "/export?room=" + order.room()), 2))
                .isEqualTo("PK");
        as("assistant").get(ORDERS + "/export").expect(403);
    }

    @Test
    void photos_are_pictures_and_belong_to_their_order() {
        var order = anOrder("3-2-301").received();
        var other = anOrder("3-2-301").received();
        var photos = order.address() + "/photos";

        var photo = as("receptionist")
                .post(photos, OneRepair.picture(), "application/octet-stream")
                .expect(201)
                .json()
                .get("fileId")
                .asText();

        assertThat(code(as("receptionist").post(photos, "<script>".getBytes(US_ASCII), "image/jpeg")))
                .isEqualTo("archive.A_PHOTO_IS_JPEG_PNG_OR_WEBP");
        assertThat(as("receptionist").get(photos + "/" + photo).expect(200).header("content-type"))
                .hasValue("image/png");
        as("receptionist").get(other.address() + "/photos/" + photo).expect(404);
    }

    @Test
    void other_projects_and_other_companies_find_nothing() {
        var order = anOrder("3-2-301").received();
        var riverside = STACK.as(Town.atRiverside("receptionist"), SHANGYU.alias());
        var stranger = STACK.as("receptionist@" + XINGHE.alias(), XINGHE.alias());

        for (var other : List.of(riverside, stranger)) {
            other.get(order.address()).expect(404);
            other.get(order.address() + "/caller").expect(404);
            other.get(order.address() + "/report-form").expect(404);
            other.with("If-Match", "\"1\"")
                    .post(order.address() + "/withdraw", Map.of("reason", "x"))
                    .expect(404);
            assertThat(other.get(ORDERS + "?room=" + order.room())
                            .expect(200)
                            .json()
                            .get("rows"))
                    .isEmpty();
            assertThat(other.get(ORDERS + "/counts?room=" + order.room())
                            .expect(200)
                            .json())
                    .isEmpty();
        }
        STACK.nobody().get(order.address()).expect(401);
        as("receptionist").get(order.address()).expect(200);
    }

    private static String pay(OrderOverRest order, String amount) {
        var charges = as("cashier")
                .get("/v1/billing/charges?state=OPEN&limit=100&room=" + order.room())
                .expect(200)
                .json();
        for (var charge : charges.get("rows")) {
            if (charge.get("sourceId").asText().equals(order.id())) {
                var payment = Map.of(
                        "roomId", order.room(),
                        "chargeIds", List.of(charge.get("id").asText()),
                        "tenders", List.of(Map.of("method", "CASH", "amount", amount)),
                        "cashReceived", amount);
                return as("cashier")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .post("/v1/billing/payments", payment)
                        .expect(201)
                        .json()
                        .get("paymentId")
                        .asText();
            }
        }
        throw new IllegalStateException("nothing to pay: " + charges);
    }

    private static void answer(OrderOverRest order, Map<String, String> answer) {
        var visits = "/v1/servicedesk/visits";
        var next = "";
        do {
            var page = as("receptionist")
                    .get(visits + "?limit=100" + next)
                    .expect(200)
                    .json();
            for (var visit : page.get("rows")) {
                if (visit.get("orderId").asText().equals(order.id())) {
                    var address = visits + "/" + visit.get("id").asText();
                    var seen = as("receptionist")
                            .get(address)
                            .expect(200)
                            .header("ETag")
                            .orElseThrow();
                    as("receptionist")
                            .with("If-Match", seen)
                            .post(address + "/answer", answer)
                            .expect(200);
                    return;
                }
            }
            next = page.get("next").isNull() ? "" : "&after=" + page.get("next").asText();
        } while (!next.isEmpty());
        throw new IllegalStateException("no visit is due for " + order.id());
    }

    private static String code(Rest.Answer answer) {
        return answer.expect(422).json().get("code").asText();
    }

    private static String start(Rest.Answer answer, int length) {
        return new String(answer.expect(200).body(), 0, length, US_ASCII);
    }

    private static Rest as(String position) {
        return STACK.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
