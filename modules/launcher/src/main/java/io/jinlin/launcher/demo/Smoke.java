package io.jinlin.launcher.demo;

import static io.jinlin.launcher.demo.Expected.check;
import static io.jinlin.launcher.demo.Expected.find;
import static io.jinlin.launcher.demo.Expected.findPaged;
import static io.jinlin.launcher.demo.Expected.says;

import io.jinlin.launcher.Progress;
import io.jinlin.launcher.Stack;
import io.jinlin.launcher.demo.Company.MachineClient;
import io.jinlin.launcher.net.Rest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The main job once, over public HTTP, each step by whoever does it at work: from the call out of room 3-2-1501 to the filed
 * form, and not a trace of it in the other company.
 */
public final class Smoke {

    static final String ROOM = "3-2-1501";
    private static final String FEE = "63.00";

    private final Tokens tokens;
    private final Company company;
    private final Map<Company, MachineClient> machines;
    private final Progress progress;

    private String roomId = "";
    private String order = "";
    private String number = "";
    private String payment = "";

    /** Something was otherwise than it should be. */
    public static final class Deviation extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Deviation(String step, RuntimeException cause) {
            super("Step “" + step + "” deviates: " + cause.getMessage(), cause);
        }
    }

    public Smoke(Stack stack, Map<Company, MachineClient> machines, Progress progress) {
        this.tokens = new Tokens(stack);
        this.machines = machines;
        this.company = List.copyOf(machines.keySet()).get(0);
        this.progress = progress;
    }

    public void run() {
        step("receptionist finds room " + ROOM, this::findRoom);
        step("receptionist opens the household panel", this::openPanel);
        step("receptionist takes in the repair, once however often it is sent", this::receive);
        step("receptionist prints 《报修单》", () -> print("receptionist", "/report-form", number, "3栋2单元1501"));
        step("repair lead dispatches", this::dispatch);
        step("repair lead prints 《派工单》", () -> print("engineer-lead", "/work-order", number));
        step("engineer accepts", () -> act("engineer", "/accept", Map.of(), "ACCEPTED"));
        step("engineer arrives", () -> act("engineer", "/arrive", Map.of(), "ON_SITE"));
        step("owner signs on the engineer's phone", this::sign);
        step("engineer finishes, fee " + FEE, this::finish);
        step("repair lead confirms", () -> act("engineer-lead", "/confirm", Map.of(), "CONFIRMED"));
        step("cashier takes the fee, once however often it is sent", this::pay);
        step("cashier prints 收据", this::printReceipt);
        step("the paid order is settled", () -> expectState("SETTLED"));
        step("receptionist makes the return visit", this::visit);
        step("receptionist files the order", this::file);
        var onlookers = new Onlookers(tokens, machines, roomId, order, number);
        step("the company's machine client sees the filed order", onlookers::machineSees);
        step("the assistant of another building finds neither room nor order", onlookers::otherBuilding);
        step("who works for both companies has the rights of the chosen one", onlookers::bothCompanies);
        step("the other company sees nothing of it", onlookers::othersSeeNothing);
        step("nobody gets a token for a company that is not theirs", onlookers::noForeignToken);
    }

    private void step(String name, Runnable work) {
        try {
            progress.stage("✓ " + name, work);
        } catch (RuntimeException e) {
            throw new Deviation(name, e);
        }
    }

    private Rest as(String position) {
        return tokens.as(company.holding(position).username(), company.alias());
    }

    private void findRoom() {
        var hits = as("receptionist")
                .get("/archive/households/search?q=" + ROOM)
                .expect(200)
                .json();
        check(hits.path("rooms").size() == 1, "one room expected: " + hits);
        var room = hits.path("rooms").get(0);
        check(room.path("label").asText().equals(ROOM), "another room: " + room);
        check(!room.path("phone").asText().matches("\\d{11}"), "the telephone is not masked: " + room);
        roomId = room.path("roomId").asText();
    }

    private void openPanel() {
        as("receptionist").get("/servicedesk/households/" + roomId).expect(200);
    }

    private void receive() {
        var repair = new LinkedHashMap<String, Object>();
        repair.put("roomId", roomId);
        repair.put("callerName", "沈知夏");
        repair.put("callerPhone", "14003798866");
        repair.put("channel", "PHONE");
        repair.put("category", "WATER");
        repair.put("urgency", "NORMAL");
        repair.put("content", "厨房水龙头关不严,一直滴水");
        repair.put("charged", true);
        repair.put("priceTold", FEE);
        var desk = as("receptionist").with("Idempotency-Key", UUID.randomUUID().toString());
        var receipt = desk.post("/repairs/orders", repair).expect(201).json();
        order = receipt.path("id").asText();
        number = receipt.path("number").asText();
        var again = desk.post("/repairs/orders", repair).expect(201).json();
        check(again.path("id").asText().equals(order), "the same request made a second order: " + again);
        repair.put("content", "别的事情");
        desk.post("/repairs/orders", repair).expect(422);
        expectState("RECEIVED");
    }

    private void dispatch() {
        var lead = as("engineer-lead");
        var name = company.holding("engineer").fullName();
        var engineer = find(lead.get("/repairs/engineers").expect(200).json(), "name", name);
        act(
                "engineer-lead",
                "/dispatch",
                Map.of("engineerId", engineer.path("id").asText()),
                "DISPATCHED");
    }

    private void sign() {
        var engineer = as("engineer");
        engineer.with("If-Match", version(engineer))
                .put("/repairs/orders/" + order + "/signature", Drawing.signature(), "image/png")
                .expect(200);
    }

    private void finish() {
        act(
                "engineer",
                "/finish",
                Map.of(
                        "siteFacts", "阀芯磨损,已更换阀芯并试水",
                        "materials", List.of(Map.of("name", "陶瓷阀芯", "quantity", 1, "unit", "个", "unitPrice", "28.00")),
                        "labourFee", "35.00",
                        "grade", "MINOR",
                        "signedOnPaper", false),
                "FINISHED");
    }

    private void pay() {
        var cashier = as("cashier");
        var charges = cashier.get("/billing/charges?state=OPEN&room=" + roomId)
                .expect(200)
                .json();
        var charge = find(charges.path("rows"), "sourceId", order);
        check(charge.path("balance").asText().equals(FEE), "another balance: " + charge);
        var body = Map.of(
                "roomId",
                roomId,
                "chargeIds",
                List.of(charge.path("id").asText()),
                "payer",
                "沈知夏",
                "tenders",
                List.of(Map.of("method", "CASH", "amount", FEE)),
                "cashReceived",
                "100.00");
        var counter = cashier.with("Idempotency-Key", UUID.randomUUID().toString());
        var taken = counter.post("/billing/payments", body).expect(201).json();
        var again = counter.post("/billing/payments", body).expect(201).json();
        check(taken.equals(again), "the same payment was answered otherwise: " + again);
        check(taken.path("change").asText().equals("37.00"), "wrong change: " + taken);
        payment = taken.path("paymentId").asText();
    }

    private void printReceipt() {
        var receipt = as("cashier")
                .post("/billing/payments/" + payment + "/receipt/print", Map.of())
                .expect(200);
        says(receipt, "陆拾叁元整", "沈知夏");
    }

    private void visit() {
        var desk = as("receptionist");
        var visit = findPaged(desk, "/servicedesk/visits?due=true", "orderId", order);
        var path = "/servicedesk/visits/" + visit.path("id").asText();
        desk.with("If-Match", desk.get(path).expect(200).header("etag").orElse(""))
                .post(path + "/answer", Map.of("outcome", "SATISFIED", "means", "PHONE", "opinion", "很及时,满意"))
                .expect(200);
        says(desk.get(path + "/form").expect(200), number);
    }

    /** The visit may have filed it already: one key at the desk. */
    private void file() {
        if (!state().equals("FILED")) {
            act("receptionist", "/file", Map.of("copyIsBack", false), "FILED");
        }
        expectState("FILED");
    }

    private void act(String position, String verb, Map<String, ?> body, String expected) {
        var worker = as(position);
        var now = worker.with("If-Match", version(worker))
                .post("/repairs/orders/" + order + verb, body)
                .expect(200)
                .json();
        check(now.at("/order/state").asText().equals(expected), "not " + expected + ": " + now.at("/order/state"));
    }

    private String version(Rest worker) {
        return worker.get("/repairs/orders/" + order).expect(200).header("etag").orElse("");
    }

    private void print(String position, String form, String... words) {
        says(as(position).get("/repairs/orders/" + order + form).expect(200), words);
    }

    private void expectState(String expected) {
        var state = state();
        check(state.equals(expected), "the order is " + state + ", not " + expected);
    }

    private String state() {
        return as("receptionist")
                .get("/repairs/orders/" + order)
                .expect(200)
                .json()
                .at("/order/state")
                .asText();
    }
}
