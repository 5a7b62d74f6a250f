package io.jinlin.faults.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.faults.load.Client.Decided;
import io.jinlin.faults.load.Note.Kind;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;

/** A repair from the call to the visit, each step by whoever does it at work; begun and left where the working day ends. */
final class Story {

    private static final String ORDERS = "/repairs/orders";
    private static final int ONE_IN = 4;

    private final Client client;
    private final Notebook notebook;
    private final String company;
    private final Random chance;
    private final BooleanSupplier goesOn;

    private String order = "";
    private String etag = "";

    Story(Client client, Notebook notebook, String company, Random chance, BooleanSupplier goesOn) {
        this.client = client;
        this.notebook = notebook;
        this.company = company;
        this.chance = chance;
        this.goesOn = goesOn;
    }

    /** Something was refused that every rule allows. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(Request request, Decided decided) {
            super("refused: " + decided.answer().request() + " by " + request.position() + ": "
                    + decided.answer().status() + " " + decided.answer().text());
        }
    }

    /** The day's end may come after every step. */
    private static final class DayEnds extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** @param words by which its orders are known */
    void run(String words, String room, String engineer) {
        try {
            received(words + " " + UUID.randomUUID(), room);
            look();
            step("engineer-lead", "dispatch", Map.of("engineerId", engineer));
            step("engineer", "accept", Map.of());
            step("engineer", "arrive", Map.of());
            step(
                    "engineer",
                    "finish",
                    Map.of(
                            "siteFacts", "更换龙头阀芯",
                            "materials", List.of(),
                            "labourFee", "50.00",
                            "grade", "MINOR",
                            "signedOnPaper", true));
            step("engineer-lead", "confirm", Map.of());
            look();
            var payment = paid(room);
            if (chance.nextInt(ONE_IN) == 0) {
                takenBack(payment);
                paid(room);
            }
            visited();
        } catch (DayEnds early) {
            // the order waits for tomorrow
        }
    }

    private void received(String words, String room) {
        var call = Map.of(
                "roomId", room,
                "callerName", "钱多多",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", words,
                "charged", true,
                "priceTold", "50.00");
        var request = post("receptionist", ORDERS, call).with("Idempotency-Key", "call-" + UUID.randomUUID());
        var done = accepted(request);
        order = done.json().get("id").asText();
        etag = done.answer().header("etag").orElseThrow();
        notebook.accepted(new Note(
                Kind.ORDER, company, order, words, request, done.answer().text()));
    }

    /** A step names the version it saw: whoever hears that it is another one by now looks whether his own step made it so. */
    private void step(String position, String verb, Map<String, ?> body) {
        var request = post(position, ORDERS + "/" + order + "/" + verb, body).with("If-Match", etag);
        var done = decided(request);
        var step = verb.toUpperCase(java.util.Locale.ROOT);
        if (!done.isAccepted()) {
            var now = accepted(get("receptionist", ORDERS + "/" + order));
            if (!done.repeated() || !hasStep(now.json(), step)) {
                throw new Refused(request, done);
            }
            done = now;
        }
        etag = done.answer().header("etag").orElseThrow();
        notebook.accepted(new Note(Kind.STEP, company, order, step, null, null));
    }

    private static boolean hasStep(JsonNode order, String step) {
        return StreamSupport.stream(order.get("timeline").spliterator(), false)
                .anyMatch(line -> line.get("step").asText().equals(step));
    }

    private String paid(String room) {
        var open = accepted(get("cashier", "/billing/charges?limit=100&state=OPEN&room=" + room));
        var charge = find(open, "sourceId").path("id").asText();
        var body = Map.of(
                "roomId",
                room,
                "chargeIds",
                List.of(charge),
                "tenders",
                List.of(Map.of("method", "CASH", "amount", "50.00")),
                "cashReceived",
                "100.00");
        var request = post("cashier", "/billing/payments", body).with("Idempotency-Key", "pay-" + UUID.randomUUID());
        var done = accepted(request);
        var payment = done.json().get("paymentId").asText();
        notebook.accepted(new Note(
                Kind.PAYMENT, company, payment, charge, request, done.answer().text()));
        return payment;
    }

    /** A payment is taken back once: whoever repeats hears that it has been. */
    private void takenBack(String payment) {
        var request = post("manager", "/billing/payments/" + payment + "/reversal", Map.of("reason", "收错了"));
        var done = decided(request);
        var earlier = done.repeated() && done.answer().text().contains("AN_ENTRY_IS_REVERSED_ONCE");
        if (!done.isAccepted() && !earlier) {
            throw new Refused(request, done);
        }
        notebook.accepted(new Note(Kind.REVERSAL, company, payment, "", null, null));
    }

    private void visited() {
        var visit = find(accepted(get("receptionist", "/servicedesk/visits?order=" + order)), "orderId")
                .path("id")
                .asText();
        var address = "/servicedesk/visits/" + visit;
        var seen =
                accepted(get("receptionist", address)).answer().header("etag").orElseThrow();
        var request = post("receptionist", address + "/answer", Map.of("outcome", "SATISFIED", "means", "PHONE"))
                .with("If-Match", seen);
        var done = decided(request);
        if (!done.isAccepted()) {
            var now = accepted(get("receptionist", address));
            if (!done.repeated() || !now.json().path("outcome").asText().equals("SATISFIED")) {
                throw new Refused(request, done);
            }
        }
        notebook.accepted(new Note(Kind.VISIT, company, visit, order, null, null));
    }

    private void look() {
        accepted(get("receptionist", ORDERS + "?limit=20"));
        accepted(get("engineer-lead", ORDERS + "/counts"));
        accepted(get("cashier", "/billing/payments?limit=20"));
    }

    private JsonNode find(Decided rows, String field) {
        return StreamSupport.stream(rows.json().get("rows").spliterator(), false)
                .filter(row -> row.path(field).asText().equals(order))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "lost: nothing for " + order + " at " + rows.answer().request()));
    }

    private Decided accepted(Request request) {
        var decided = decided(request);
        if (!decided.isAccepted()) {
            throw new Refused(request, decided);
        }
        return decided;
    }

    private Decided decided(Request request) {
        if (!goesOn.getAsBoolean()) {
            throw new DayEnds();
        }
        return client.decide(request);
    }

    private Request get(String position, String path) {
        return Request.get(company, position, path);
    }

    private Request post(String position, String path, Map<String, ?> body) {
        return Request.post(company, position, path, body);
    }
}
