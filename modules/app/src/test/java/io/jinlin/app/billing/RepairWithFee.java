package io.jinlin.app.billing;

import static io.jinlin.app.stack.Town.SHANGYU;

import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.net.Rest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** A repair that was done and costs something: the one way in which a charge comes into being. */
final class RepairWithFee {

    private final RunningStack stack;
    private final String room;
    private final String fee;
    private String order = "";

    RepairWithFee(RunningStack stack, String room, String fee) {
        this.stack = stack;
        this.room = room;
        this.fee = fee;
    }

    /** The id of the open charge. */
    String charge() {
        order = as("receptionist")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/repairs/orders", call())
                .expect(201)
                .json()
                .get("id")
                .asText();
        var lead = as("engineer-lead");
        var name = SHANGYU.holding("engineer").fullName();
        var engineer = StreamSupport.stream(
                        lead.get("/v1/repairs/engineers?order=" + order)
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(row -> row.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        act("engineer-lead", "dispatch", Map.of("engineerId", engineer));
        act("engineer", "accept", Map.of());
        act("engineer", "arrive", Map.of());
        act("engineer", "finish", work());
        var charges = as("cashier")
                .get("/v1/billing/charges?state=OPEN&room=" + room)
                .expect(200)
                .json();
        return StreamSupport.stream(charges.get("rows").spliterator(), false)
                .filter(row -> row.get("sourceId").asText().equals(order))
                .map(row -> row.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> call() {
        return Map.of(
                "roomId", room,
                "callerName", "沈知夏",
                "callerPhone", "14003798866",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", "厨房水龙头漏水",
                "charged", true,
                "priceTold", fee);
    }

    private Map<String, Object> work() {
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
                true);
    }

    private void act(String position, String step, Object body) {
        var version = as(position)
                .get("/v1/repairs/orders/" + order)
                .expect(200)
                .header("etag")
                .orElseThrow();
        as(position)
                .with("If-Match", version)
                .post("/v1/repairs/orders/" + order + "/" + step, body)
                .expect(200, 204);
    }

    private Rest as(String position) {
        return stack.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
