package io.jinlin.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A new company takes over what suits its property, over REST: looked at, adopted, adopted again, changed for another. */
class PresetsIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String ALIAS = "yunxiguan";
    private static final String USERNAME = "administrator@" + ALIAS;
    private static final String PRESETS = "/v1/configuration-presets";

    @BeforeAll
    static void aNewCompany() {
        var address = "/v1/platform/tenants/" + ALIAS;
        var administrator = Map.of("username", USERNAME, "fullName", "郑启", "password", Company.PASSWORD);
        STACK.operator()
                .put(address, Map.of("name", "云溪馆商业管理", "administrator", administrator))
                .expect(202);
        Town.awaitReady(STACK, address);
    }

    @Test
    void a_preset_is_looked_at_adopted_once_and_exchanged_for_another() {
        assertThat(STACK.as(USERNAME, ALIAS).get(PRESETS).expect(200).json().findValuesAsText("name"))
                .containsExactly("住宅", "写字楼", "商业");
        var look = look("retail");
        assertThat(look.get("faults")).isEmpty();
        assertThat(look.toString()).contains("72 小时", "48 小时", "商户名称");
        assertThat(inForce("numbering")).contains("BX");

        administrator()
                .post(PRESETS + "/retail/adoption", Map.of("reason", " "))
                .expect(422);
        var adopted = adopt("retail");
        assertThat(changed(adopted))
                .containsExactlyInAnyOrder(
                        "forms.receipt",
                        "forms.repair-order",
                        "forms.return-visit",
                        "forms.work-order",
                        "numbering",
                        "roles",
                        "time-limits",
                        "wording");
        assertThat(inForce("numbering")).contains("SH");
        assertThat(holders("billing.payment.read")).contains("assistant");
        assertThat(holders("repairs.order.dispatch")).doesNotContain("assistant");
        assertThat(changed(adopt("retail"))).isEmpty();
        assertThat(administrator()
                        .get("/v1/configuration/numbering/versions")
                        .expect(200)
                        .json()
                        .get("rows"))
                .hasSize(1);
        assertThat(administrator().get(PRESETS).expect(200).json().toString())
                .contains("{\"preset\":\"retail\",\"name\":\"商业\",\"inForce\":true}");

        adopt("office");
        assertThat(inForce("numbering")).contains("WX");
        assertThat(holders("billing.payment.read")).doesNotContain("assistant");
        assertThat(holders("repairs.order.dispatch")).contains("assistant");
        assertThat(administrator()
                        .get("/v1/identity/audit?limit=200")
                        .expect(200)
                        .text())
                .contains("采用预设“商业”", "采用预设“写字楼”");
        assertThat(STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                        .get("/v1/configuration/numbering/draft")
                        .expect(200)
                        .text())
                .doesNotContain("WX");
    }

    @Test
    void what_nobody_offers_is_not_there_and_who_may_not_is_refused() {
        administrator().get(PRESETS + "/castle").expect(404);
        administrator().post(PRESETS + "/..%2Fdefault/drafts", Map.of()).expect(400, 404);
        var manager = STACK.as("manager@shangyu", "shangyu");
        manager.get(PRESETS + "/office").expect(200);
        manager.post(PRESETS + "/office/drafts", Map.of()).expect(403);
        manager.post(PRESETS + "/office/adoption", Map.of("reason", "试行")).expect(403);
        STACK.as("cashier@shangyu", "shangyu").get(PRESETS + "/office").expect(403);
    }

    private static Rest administrator() {
        return STACK.as(USERNAME, ALIAS);
    }

    private static JsonNode look(String preset) {
        return administrator().get(PRESETS + '/' + preset).expect(200).json();
    }

    private static JsonNode adopt(String preset) {
        return administrator()
                .post(PRESETS + '/' + preset + "/adoption", Map.of("reason", "开业"))
                .expect(200)
                .json();
    }

    private static List<String> changed(JsonNode report) {
        return StreamSupport.stream(report.get("files").spliterator(), false)
                .filter(file -> file.get("changed").asBoolean())
                .map(file -> file.get("subject").asText())
                .toList();
    }

    private static String inForce(String subject) {
        return administrator()
                .get("/v1/configuration/" + subject + "/draft")
                .expect(200)
                .json()
                .get("content")
                .asText();
    }

    /** The positions that hold it, as the roles say that are in force. */
    private static List<String> holders(String permission) {
        var lines = inForce("roles").lines().toList();
        int at = lines.indexOf("    " + permission + ":") + 1;
        return lines.subList(at, lines.size()).stream()
                .takeWhile(line -> line.strip().startsWith("- "))
                .map(line -> line.strip().substring(2))
                .toList();
    }
}
