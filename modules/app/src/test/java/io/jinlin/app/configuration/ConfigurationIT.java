package io.jinlin.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a company decides is felt by the next number, the next time limit and the next print: in this company and in no other. */
class ConfigurationIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String ROOT = "/v1/configuration/";
    private static final Rest ADMINISTRATOR = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);

    @AfterEach
    void asItWas() {
        for (var subject : new String[] {"numbering", "time-limits", "forms.receipt", "wording"}) {
            ADMINISTRATOR.post(ROOT + subject + "/versions/0/revert", Map.of("reason", "复原"));
            var draft = ADMINISTRATOR.get(ROOT + subject + "/draft").expect(200);
            ADMINISTRATOR
                    .with("If-Match", draft.header("ETag").orElse(""))
                    .send("DELETE", ROOT + subject + "/draft", new byte[0], "application/json");
        }
    }

    @Test
    void the_next_order_is_numbered_and_due_as_published() {
        publish("numbering", "repair-order:\n  prefix: XH\n  date: yyyyMM\n  width: 5\n");
        publish("time-limits", "urgent: 10\nnormal: 30\ncategories:\n  water: {urgent: 2, normal: 20}\n");

        var order = STACK.as("receptionist@shangyu", "shangyu")
                .get("/v1/repairs/orders/"
                        + OneRepair.in(STACK, Town.SHANGYU.project()).called().order())
                .expect(200)
                .json();

        assertThat(order.findValue("number").asText()).matches("XH\\d{6}-\\d{5}");
        var took = Duration.between(
                Instant.parse(order.findValue("receivedAt").asText()),
                Instant.parse(order.findValue("dueAt").asText()));
        var urgent = order.findValue("urgency").asText().equals("URGENT");
        var water = order.findValue("category").asText().equals("WATER");
        assertThat(took).isEqualTo(Duration.ofHours(water ? (urgent ? 2 : 20) : (urgent ? 10 : 30)));
        assertThat(STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                        .get(ROOT + "numbering/draft")
                        .expect(200)
                        .text())
                .doesNotContain("XH");
    }

    @Test
    void the_next_receipt_says_what_the_company_published() throws IOException {
        var standard = ADMINISTRATOR
                .get(ROOT + "forms.receipt/versions/0")
                .expect(200)
                .json()
                .get("content")
                .asText();
        publish("forms.receipt", standard.replace("title: 收据", "title: 星河收款凭据").replace("交款单位（人）", "交款业主"));
        var repair = OneRepair.in(STACK, Town.SHANGYU.project())
                .called()
                .dispatched()
                .finished()
                .confirmed();

        var pdf = STACK.as("cashier@shangyu", "shangyu")
                .post("/v1/billing/payments/" + repair.paid() + "/receipt/print", Map.of())
                .expect(200)
                .body();

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("星河收款凭据", "交款业主");
        }
    }

    @Test
    void the_package_goes_out_is_looked_at_and_taken_in_whole_or_not_at_all() throws IOException {
        var zip = ADMINISTRATOR.get("/v1/configuration-package").expect(200).body();
        assertThat(names(zip))
                .contains(
                        "tenant-config/shangyu/numbering.yaml",
                        "tenant-config/shangyu/forms/receipt.yaml",
                        "tenant-config/shangyu/roles.yaml");
        assertThat(send("check", zip).expect(200).json().get("faults")).isEmpty();

        var broken = send("check", changed(zip, "width: 4", "width: 40"))
                .expect(200)
                .json()
                .get("faults");
        assertThat(broken).hasSize(1);
        assertThat(broken.get(0).get("file").asText()).isEqualTo("numbering.yaml");
        assertThat(broken.get(0).get("line").asInt()).isPositive();
        send("publication?reason=x", changed(zip, "width: 4", "width: 40")).expect(422);

        var better =
                send("check", changed(zip, "width: 4", "width: 6")).expect(200).json();
        assertThat(better.findValuesAsText("now")).contains("6");
        assertThat(inForce("numbering")).contains("width: 4");
        send("publication?reason=x", changed(zip, "width: 4", "width: 6")).expect(200);
        assertThat(inForce("numbering")).contains("width: 6");
        for (var bytes : new byte[][] {{}, {'P', 'K'}, java.util.Arrays.copyOf(zip, zip.length / 2)}) {
            assertThat(send("check", bytes).status()).isIn(200, 400, 422);
        }
    }

    @Test
    void who_only_reads_changes_nothing_and_the_other_company_sees_nothing() {
        var manager = STACK.as("manager@shangyu", "shangyu");
        manager.get(ROOT + "numbering/draft").expect(200);
        manager.with("If-Match", "\"0\"")
                .put(ROOT + "numbering/draft", Map.of("content", "a: 1"))
                .expect(403);
        STACK.as("cashier@shangyu", "shangyu").get(ROOT + "numbering/draft").expect(403);
        draft("numbering", "repair-order: {prefix: GEHEIM, date: none, width: 3}\n");

        var other = STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                .get(ROOT + "numbering/draft")
                .expect(200);

        assertThat(other.json().get("number").asInt()).isZero();
        assertThat(other.text()).doesNotContain("GEHEIM");
    }

    @Test
    void who_is_overtaken_is_told_by_whom_and_nothing_is_lost() {
        draft("time-limits", "urgent: 5\nnormal: 50\n");

        var refused = ADMINISTRATOR
                .with("If-Match", "\"0\"")
                .put(ROOT + "time-limits/draft", Map.of("content", "urgent: 6\nnormal: 50\n"))
                .expect(409);

        assertThat(refused.text()).contains(Town.SHANGYU.administrator().fullName());
        assertThat(ADMINISTRATOR.get(ROOT + "time-limits/draft").expect(200).text())
                .contains("urgent: 5");
    }

    @Test
    void roles_are_published_into_the_table_and_nobody_locks_the_company_out() {
        var roles = ADMINISTRATOR.get(ROOT + "roles/draft").expect(200).json();
        var text = roles.get("content").asText();
        var locked = draft(
                "roles", text.replace("identity.staff.change:\n      - administrator", "identity.staff.change: []"));
        assertThat(locked.get("faults")).isNotEmpty();
        var again = ADMINISTRATOR.get(ROOT + "roles/draft").expect(200);
        ADMINISTRATOR
                .with("If-Match", again.header("ETag").orElse(""))
                .send("DELETE", ROOT + "roles/draft", new byte[0], "application/json")
                .expect(204);
    }

    private static JsonNode draft(String subject, String content) {
        var before = ADMINISTRATOR.get(ROOT + subject + "/draft").expect(200);
        return ADMINISTRATOR
                .with("If-Match", before.header("ETag").orElse(""))
                .put(ROOT + subject + "/draft", Map.of("content", content))
                .expect(200)
                .json();
    }

    private static void publish(String subject, String content) {
        var draft = draft(subject, content);
        assertThat(draft.get("faults")).as(draft.toString()).isEmpty();
        var body = new HashMap<String, String>(Map.of("reason", "试行"));
        ADMINISTRATOR
                .with("If-Match", "\"" + draft.get("version").asLong() + "\"")
                .post(ROOT + subject + "/draft/publication", body)
                .expect(200);
    }

    private static String inForce(String subject) {
        return ADMINISTRATOR
                .get(ROOT + subject + "/draft")
                .expect(200)
                .json()
                .get("content")
                .asText();
    }

    private static Rest.Answer send(String what, byte[] zip) {
        return ADMINISTRATOR.post("/v1/configuration-package/" + what, zip, "application/zip");
    }

    private static java.util.List<String> names(byte[] zip) throws IOException {
        var names = new java.util.ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static byte[] changed(byte[] zip, String was, String now) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new java.util.zip.ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                to.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                to.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(was, now)
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
