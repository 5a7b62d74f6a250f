package io.jinlin.app.repairs;

import static io.jinlin.app.stack.Town.SHANGYU;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.net.Rest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order at 上豫, moved on over REST by whoever does that at work: {@code anOrder("3-2-402").urgent().received().dispatched()}. */
final class OrderOverRest {

    static final String ORDERS = "/v1/repairs/orders";

    private final RunningStack stack = RunningStack.get();
    private final Map<String, Object> call = new HashMap<>();
    private String id = "";

    private OrderOverRest() {
        call.put("callerName", "沈知夏");
        call.put("callerPhone", "14003798866");
        call.put("channel", "PHONE");
        call.put("category", "WATER");
        call.put("urgency", "NORMAL");
        call.put("content", "厨房水龙头漏水");
        call.put("charged", false);
    }

    static OrderOverRest anOrder(String label) {
        var order = new OrderOverRest();
        order.call.put("roomId", order.room(label));
        return order;
    }

    static OrderOverRest aPublicOrder(UUID project, String words) {
        var order = new OrderOverRest();
        order.call.put("projectId", project);
        order.call.put("publicArea", words);
        return order;
    }

    OrderOverRest with(String field, Object value) {
        call.put(field, value);
        return this;
    }

    OrderOverRest urgent() {
        return with("urgency", "URGENT");
    }

    OrderOverRest costing(String yuan) {
        return with("charged", true).with("priceTold", yuan);
    }

    Rest.Answer ask(String key) {
        return as("receptionist").with("Idempotency-Key", key).post(ORDERS, call);
    }

    OrderOverRest received() {
        id = ask(UUID.randomUUID().toString()).expect(201).json().get("id").asText();
        return this;
    }

    OrderOverRest dispatched() {
        return step("engineer-lead", "dispatch", Map.of("engineerId", engineer()));
    }

    OrderOverRest onSite() {
        return dispatched().step("engineer", "accept", Map.of()).step("engineer", "arrive", Map.of());
    }

    OrderOverRest signed() {
        as("engineer")
                .with("If-Match", etag("engineer"))
                .put(address() + "/signature", OneRepair.picture(), "image/png")
                .expect(200);
        return this;
    }

    OrderOverRest finished(String fee) {
        return step("engineer", "finish", work(fee, false));
    }

    OrderOverRest confirmed() {
        return step("engineer-lead", "confirm", Map.of());
    }

    OrderOverRest step(String position, String verb, Map<String, ?> body) {
        act(position, verb, body).expect(200);
        return this;
    }

    Rest.Answer act(String position, String verb, Map<String, ?> body) {
        return as(position).with("If-Match", etag(position)).post(address() + "/" + verb, body);
    }

    static Map<String, Object> work(String fee, boolean onPaper) {
        return Map.of(
                "siteFacts",
                "已更换阀芯",
                "materials",
                List.of(),
                "labourFee",
                fee,
                "grade",
                "MINOR",
                "signedOnPaper",
                onPaper);
    }

    String id() {
        return id;
    }

    String address() {
        return ORDERS + "/" + id;
    }

    Object room() {
        return String.valueOf(call.get("roomId"));
    }

    String state() {
        return details().at("/order/state").asText();
    }

    JsonNode details() {
        return as("receptionist").get(address()).expect(200).json();
    }

    String etag(String position) {
        return as(position).get(address()).expect(200).header("ETag").orElseThrow();
    }

    String engineer() {
        return as("engineer").get("/v1/me").expect(200).json().get("id").asText();
    }

    private String room(String label) {
        return as("receptionist")
                .get("/v1/archive/households/search?q=" + label)
                .expect(200)
                .json()
                .at("/rooms/0/roomId")
                .asText();
    }

    Rest as(String position) {
        return stack.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
