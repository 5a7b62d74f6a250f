package io.jinlin.app.access;

import static org.awaitility.Awaitility.await;

import io.jinlin.app.stack.Grant;
import io.jinlin.app.stack.GroupHead;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What belongs to 上海滩华府 at 上豫 and to nobody else: a repair that is paid and waits for its visit, and all that goes with it. */
final class Things {

    private static final Map<String, String> BY_NAME = made();

    private Things() {}

    static Map<String, String> byName() {
        return BY_NAME;
    }

    /** What an answer must not tell somebody else. */
    static List<String> telling() {
        return List.of(
                Town.SHANGYU.project().name(),
                BY_NAME.get("project"),
                BY_NAME.get("room"),
                BY_NAME.get("order"),
                BY_NAME.get("payment"),
                BY_NAME.get("visit"));
    }

    private static Map<String, String> made() {
        var stack = RunningStack.get();
        var repair = OneRepair.in(stack, Town.SHANGYU.project()).called();
        var photo = repair.photo();
        repair.dispatched().finished().confirmed();
        var room = stack.as("receptionist@shangyu", "shangyu").get("/v1/archive/rooms/" + repair.room());
        var things = new HashMap<>(Map.of(
                "project", repair.project().toString(),
                "room", repair.room(),
                "order", repair.order(),
                "photo", photo,
                "charge", repair.charge(),
                "payment", repair.paid(),
                "visit", repair.visit(),
                "engineer", repair.engineer(),
                "alias", "shangyu",
                "nobody", UUID.randomUUID().toString()));
        things.put("nowhere", "no-such-company");
        things.putAll(Map.of("subject", "numbering", "standard", "0", "form", "receipt", "preset", "office"));
        things.put("person", room.expect(200).json().at("/occupants/0/personId").asText());
        var colleague = Map.of(
                "username",
                "colleague",
                "fullName",
                "谢同仁",
                "positions",
                List.of("receptionist"),
                "places",
                List.of(Map.of("projectId", things.get("project"))));
        var taken = stack.as("administrator@shangyu", "shangyu").post("/v1/identity/staff", colleague);
        things.put("colleague", taken.expect(201).json().at("/staff/id").asText());
        var books = stack.as("cashier@shangyu", "shangyu").get("/v1/billing/receipt-books");
        things.put("book", books.expect(200).json().at("/0/id").asText());
        var administrator = stack.as("administrator@shangyu", "shangyu");
        var entries =
                administrator.get("/v1/identity/audit?limit=1").expect(200).json();
        things.put("entry", entries.at("/rows/0/id").asText());
        GroupHead.make(stack, "shangyu");
        var tie = administrator
                .with("Idempotency-Key", "things-" + UUID.randomUUID())
                .post(
                        "/v1/platform/group-ties",
                        Map.of(
                                "company",
                                "things-" + UUID.randomUUID().toString().substring(0, 8)));
        things.put("tie", tie.expect(201).json().at("/id").asText());
        var invoices = administrator.get("/v1/platform/subscription/invoices");
        things.put("invoice", invoices.expect(200).json().at("/rows/0/id").asText());
        things.put("export", export(administrator));
        things.put("access", access(stack));
        return Map.copyOf(things);
    }

    /** An operator's, ended at once. */
    private static String access(RunningStack stack) {
        var grant = Grant.of(stack, "shangyu");
        grant.end().expect(200);
        return grant.id();
    }

    /** One that is ready to be fetched; asked for in this thread, as another would wait until this class is there. */
    private static String export(Rest administrator) {
        var exports = "/v1/platform/exports";
        var id = administrator
                .post(exports, Map.of())
                .expect(200, 201, 202)
                .json()
                .get("id")
                .asText();
        await("the export is ready")
                .pollInSameThread()
                .atMost(Duration.ofMinutes(2))
                .until(() -> administrator
                        .get(exports + "/" + id)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText()
                        .equals("READY"));
        return id;
    }
}
