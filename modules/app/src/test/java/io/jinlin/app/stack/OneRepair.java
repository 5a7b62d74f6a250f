package io.jinlin.app.stack;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.launcher.demo.Estate;
import io.jinlin.launcher.net.Rest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** One repair at 上豫 from the call to the filed form over REST, each step by whoever does it at work. */
public final class OneRepair {

    private static final String ORDERS = "/v1/repairs/orders";

    private final RunningStack stack;
    private final UUID project;
    private final JsonNode room;
    private String order = "";
    private String etag = "";

    private OneRepair(RunningStack stack, Estate estate) {
        this.stack = stack;
        this.project = Town.projectId(at("receptionist"), estate);
        this.room = rows(at("receptionist").get("/v1/archive/rooms?limit=1&projectId=" + project))
                .get(0);
    }

    public static OneRepair in(RunningStack stack, Estate estate) {
        return new OneRepair(stack, estate);
    }

    public UUID project() {
        return project;
    }

    public String room() {
        return room.get("roomId").asText();
    }

    public String order() {
        return order;
    }

    /** A call about a dripping tap; 50 yuan were told beforehand. */
    public OneRepair called() {
        var call = Map.of(
                "roomId", room(),
                "callerName", "钱多多",
                "callerPhone", "14003791234",
                "channel", "PHONE",
                "category", "WATER",
                "urgency", "NORMAL",
                "content", "厨房水龙头滴水",
                "charged", true,
                "priceTold", "50.00");
        var answer = at("receptionist")
                .with("Idempotency-Key", "call-" + UUID.randomUUID())
                .post(ORDERS, call)
                .expect(201);
        order = answer.json().get("id").asText();
        etag = answer.header("ETag").orElseThrow();
        return this;
    }

    public OneRepair dispatched() {
        return step("engineer-lead", "dispatch", Map.of("engineerId", engineer()));
    }

    public OneRepair onSite() {
        step("engineer", "accept", Map.of());
        return step("engineer", "arrive", Map.of());
    }

    /** The owner does not want it any more. */
    public OneRepair objected() {
        return step("receptionist", "withdraw", Map.of("reason", "业主自行处理"));
    }

    public OneRepair finished() {
        onSite().signed();
        return step(
                "engineer",
                "finish",
                Map.of(
                        "siteFacts", "更换龙头阀芯",
                        "materials", List.of(),
                        "labourFee", "50.00",
                        "grade", "MINOR",
                        "signedOnPaper", false));
    }

    public OneRepair confirmed() {
        return step("engineer-lead", "confirm", Map.of());
    }

    /** Everything up to the moment when the owner is to be asked. */
    public OneRepair settled() {
        called().dispatched().finished().confirmed().paid();
        return this;
    }

    /** @return the payment's id */
    public String paid() {
        var payment = Map.of(
                "roomId", room(),
                "chargeIds", List.of(charge()),
                "tenders", List.of(Map.of("method", "CASH", "amount", "50.00")),
                "cashReceived", "100.00");
        return at("cashier")
                .with("Idempotency-Key", "pay-" + UUID.randomUUID())
                .post("/v1/billing/payments", payment)
                .expect(201)
                .json()
                .get("paymentId")
                .asText();
    }

    public String charge() {
        return StreamSupport.stream(
                        rows(at("cashier").get("/v1/billing/charges?limit=100&state=OPEN&room=" + room()))
                                .spliterator(),
                        false)
                .filter(charge -> charge.get("sourceId").asText().equals(order))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    public String visit() {
        return StreamSupport.stream(
                        rows(at("receptionist").get("/v1/servicedesk/visits?order=" + order))
                                .spliterator(),
                        false)
                .filter(visit -> visit.get("orderId").asText().equals(order))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    public OneRepair visited() {
        var address = "/v1/servicedesk/visits/" + visit();
        var seen = at("receptionist").get(address).expect(200).header("ETag").orElseThrow();
        at("receptionist")
                .with("If-Match", seen)
                .post(address + "/answer", Map.of("outcome", "SATISFIED", "means", "PHONE"))
                .expect(200);
        return this;
    }

    public OneRepair filed() {
        etag = look().header("ETag").orElseThrow();
        return step("receptionist", "file", Map.of("copyIsBack", true));
    }

    /** What is printed on the form. */
    public String number() {
        return look().json().at("/order/number").asText();
    }

    public String state() {
        return look().json().at("/order/state").asText();
    }

    /** A picture of the tap. */
    public String photo() {
        return at("engineer-lead")
                .post(ORDERS + "/" + order + "/photos", picture(), "image/png")
                .expect(201)
                .json()
                .get("fileId")
                .asText();
    }

    public String engineer() {
        var name = Town.SHANGYU.holding("engineer").fullName();
        return StreamSupport.stream(
                        at("engineer-lead")
                                .get("/v1/repairs/engineers?order=" + order)
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(row -> row.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    public static byte[] picture() {
        var image = new BufferedImage(240, 96, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        for (var x = 10; x < 230; x++) {
            pen.drawLine(x, 48 + (int) (30 * Math.sin(x / 12.0)), x + 1, 48 + (int) (30 * Math.sin((x + 1) / 12.0)));
        }
        pen.dispose();
        try (var png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void signed() {
        var answer = at("engineer")
                .with("If-Match", etag)
                .put(ORDERS + "/" + order + "/signature", picture(), "image/png")
                .expect(200);
        etag = answer.header("ETag").orElseThrow();
    }

    private OneRepair step(String position, String verb, Map<String, ?> body) {
        var answer = at(position)
                .with("If-Match", etag)
                .post(ORDERS + "/" + order + "/" + verb, body)
                .expect(200);
        etag = answer.header("ETag").orElseThrow();
        return this;
    }

    private Rest.Answer look() {
        return at("receptionist").get(ORDERS + "/" + order).expect(200);
    }

    private Rest at(String position) {
        return stack.as(position + "@" + Town.SHANGYU.alias(), Town.SHANGYU.alias());
    }

    private static JsonNode rows(Rest.Answer answer) {
        return answer.expect(200).json().get("rows");
    }
}
