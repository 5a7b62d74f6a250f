package io.jinlin.app.billing;

import static io.jinlin.app.stack.Town.SHANGYU;
import static io.jinlin.app.stack.Town.XINGHE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fee of a repair order: taken, looked up, printed and taken back, by those who may and by nobody else. */
class PaymentIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String FEE = "63.00";

    private final Rest cashier = as("cashier");
    private String room = "";
    private String charge = "";

    @BeforeEach
    void somebody_owes_a_fee() {
        room = as("receptionist")
                .get("/v1/archive/households/search?q=3-2-402")
                .expect(200)
                .json()
                .at("/rooms/0/roomId")
                .asText();
        charge = new RepairWithFee(STACK, room, FEE).charge();
    }

    @Test
    void a_fee_is_paid_receipted_and_settled() {
        var taken = pay(key(), FEE).expect(201).json();

        var payment = cashier.get(
                        "/v1/billing/payments/" + taken.get("paymentId").asText())
                .expect(200)
                .json();
        assertThat(taken.get("capitals").asText()).isEqualTo("人民币陆拾叁元整");
        assertThat(taken.get("change").asText()).isEqualTo("37.00");
        assertThat(payment.at("/payment/state").asText()).isEqualTo("POSTED");
        assertThat(payment.at("/payment/receiptNumber").asText())
                .isEqualTo(taken.get("receiptNumber").asText());
        assertThat(payment.at("/payment/payer").asText()).endsWith("*");
        assertThat(sum(payment.get("postings"))).isZero();
        assertThat(standing(charge).get("state").asText()).isEqualTo("SETTLED");
    }

    @Test
    void the_same_key_many_times_at_once_is_one_payment_and_one_answer() {
        var key = key();
        Set<String> answers = new ConcurrentSkipListSet<>();

        IntStream.range(0, 12)
                .parallel()
                .forEach(i -> answers.add(pay(key, FEE).expect(201).text()));

        assertThat(answers).hasSize(1);
        assertThat(pay(key, "1.00").expect(422).json().get("code").asText())
                .isEqualTo("billing.AN_IDEMPOTENCY_KEY_BELONGS_TO_ONE_PAYMENT");
    }

    @Test
    void more_than_is_owed_and_a_payment_without_a_key_are_refused() {
        assertThat(code(pay(key(), "63.01"))).isEqualTo("billing.PAYMENT_EXCEEDS_BALANCE");
        assertThat(cashier.post("/v1/billing/payments", body(FEE))
                        .expect(400)
                        .json()
                        .get("field")
                        .asText())
                .isEqualTo("Idempotency-Key");
        assertThat(standing(charge).get("balance").asText()).isEqualTo(FEE);
    }

    @Test
    void a_supervisor_takes_it_back_once_and_the_cashier_never() {
        var payment = pay(key(), FEE).expect(201).json().get("paymentId").asText();
        var reversal = "/v1/billing/payments/" + payment + "/reversal";
        var reason = Map.of("reason", "收错房号");

        cashier.post(reversal, reason).expect(403);
        assertThat(code(as("supervisor").post(reversal, Map.of("reason", " "))))
                .isEqualTo("billing.A_REVERSAL_STATES_ITS_REASON");
        var reversed = as("supervisor").post(reversal, reason).expect(200).json();
        assertThat(code(as("supervisor").post(reversal, reason))).isEqualTo("billing.AN_ENTRY_IS_REVERSED_ONCE");

        assertThat(reversed.at("/payment/state").asText()).isEqualTo("REVERSED");
        assertThat(sum(reversed.get("postings"))).isZero();
        assertThat(standing(charge).get("balance").asText()).isEqualTo(FEE);
    }

    @Test
    void every_print_is_counted() {
        var payment = pay(key(), FEE).expect(201).json().get("paymentId").asText();
        var print = "/v1/billing/payments/" + payment + "/receipt/print";

        var original = cashier.post(print, Map.of()).expect(200);
        cashier.post(print, Map.of()).expect(200);
        cashier.get(print).expect(405);

        assertThat(original.header("content-type")).hasValue("application/pdf");
        assertThat(new String(original.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(cashier.get("/v1/billing/payments/" + payment)
                        .expect(200)
                        .json()
                        .get("prints"))
                .hasSize(2);
    }

    @Test
    void lists_are_paged_totalled_and_exported() {
        pay(key(), "10.00").expect(201);
        pay(key(), "20.00").expect(201);
        var ofRoom = "room=" + room;

        var first = cashier.get("/v1/billing/payments?limit=1&" + ofRoom)
                .expect(200)
                .json();
        var second = cashier.get("/v1/billing/payments?limit=1&" + ofRoom + "&after="
                        + first.get("next").asText())
                .expect(200)
                .json();
        var totals =
                cashier.get("/v1/billing/payments/totals?" + ofRoom).expect(200).json();

        assertThat(first.at("/rows/0/amount").asText()).isEqualTo("20.00");
        assertThat(second.at("/rows/0/amount").asText()).isEqualTo("10.00");
        assertThat(totals.get("count").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(new String(
                        cashier.get("/v1/billing/payments/export?" + ofRoom)
                                .expect(200)
                                .body(),
                        0,
                        2,
                        java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }

    @Test
    void who_may_not_take_money_takes_none_and_strangers_find_nothing() {
        var payment = pay(key(), "1.00").expect(201).json().get("paymentId").asText();

        for (var position : List.of("receptionist", "supervisor", "engineer")) {
            as(position)
                    .with("Idempotency-Key", key())
                    .post("/v1/billing/payments", body("1.00"))
                    .expect(403);
        }
        var riverside = STACK.as(Town.atRiverside("cashier"), SHANGYU.alias());
        var stranger = STACK.as("cashier@" + XINGHE.alias(), XINGHE.alias());
        for (var other : List.of(riverside, stranger)) {
            other.get("/v1/billing/payments/" + payment).expect(404);
            other.post("/v1/billing/payments/" + payment + "/receipt/print", Map.of())
                    .expect(404);
            assertThat(other.get("/v1/billing/payments?room=" + room)
                            .expect(200)
                            .json()
                            .get("rows"))
                    .isEmpty();
            assertThat(other.get("/v1/billing/charges?room=" + room)
                            .expect(200)
                            .json()
                            .get("rows"))
                    .isEmpty();
            assertThat(code(other.with("Idempotency-Key", key()).post("/v1/billing/payments", body("1.00"))))
                    .isEqualTo("billing.A_PAYMENT_IS_FOR_OPEN_CHARGES_OF_ONE_ROOM");
        }
        STACK.nobody().get("/v1/billing/payments/" + payment).expect(401);
        cashier.get("/v1/billing/payments/" + payment).expect(200);
    }

    @Test
    void receipt_numbers_of_the_project_have_no_gap() {
        IntStream.range(0, 16).parallel().forEach(i -> pay(key(), i % 4 == 0 ? "999.00" : "1.00"));

        var numbers = new TreeSet<Integer>();
        var next = "";
        do {
            var page = as("manager")
                    .get("/v1/billing/payments?limit=100" + (next.isEmpty() ? "" : "&after=" + next))
                    .expect(200)
                    .json();
            rows(page).forEach(row -> {
                var number = row.get("receiptNumber").asText();
                assertThat(numbers.add(Integer.parseInt(number.substring(number.indexOf('-') + 1))))
                        .isTrue();
            });
            next = page.get("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));

        assertThat(numbers.first()).isEqualTo(1);
        assertThat(numbers.last()).isEqualTo(numbers.size());
    }

    private Rest.Answer pay(String key, String amount) {
        return cashier.with("Idempotency-Key", key).post("/v1/billing/payments", body(amount));
    }

    private Map<String, Object> body(String amount) {
        return Map.of(
                "roomId",
                room,
                "chargeIds",
                List.of(charge),
                "tenders",
                List.of(Map.of("method", "CASH", "amount", amount)),
                "cashReceived",
                amount.equals(FEE) ? "100.00" : amount);
    }

    private JsonNode standing(String chargeId) {
        var charges = cashier.get("/v1/billing/charges?limit=100&room=" + room)
                .expect(200)
                .json();
        return rows(charges)
                .filter(row -> row.get("id").asText().equals(chargeId))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.stream.Stream<JsonNode> rows(JsonNode page) {
        return StreamSupport.stream(page.get("rows").spliterator(), false);
    }

    private static java.math.BigDecimal sum(JsonNode postings) {
        return StreamSupport.stream(postings.spliterator(), false)
                .map(line -> new java.math.BigDecimal(line.get("amount").asText()))
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
    }

    private static String code(Rest.Answer answer) {
        return answer.expect(422).json().get("code").asText();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Rest as(String position) {
        return STACK.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
