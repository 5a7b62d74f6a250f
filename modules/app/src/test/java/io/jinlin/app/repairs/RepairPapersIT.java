package io.jinlin.app.repairs;

import static io.jinlin.app.repairs.OrderOverRest.anOrder;
import static io.jinlin.app.stack.Town.SHANGYU;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.net.Rest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is printed of a repair, and what others than the repair department see of it. */
class RepairPapersIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final String VISITS = "/v1/servicedesk/visits";

    @Test
    void the_work_order_tells_who_dispatched_and_who_accepted() {
        var order = anOrder("3-2-201").received();
        assertThat(paper(order.address() + "/work-order")).doesNotContain("罗大勇");

        order.onSite();

        assertThat(paper(order.address() + "/work-order")).contains("郑铁生", "罗大勇");

        order.signed().finished("0.00").confirmed();

        assertThat(paper(order.address() + "/work-order")).contains("郑铁生", "罗大勇", "已更换阀芯");
    }

    @Test
    void the_record_of_a_visit_tells_what_was_done_in_its_round_and_whom_to_call() {
        var order =
                anOrder("3-2-201").received().onSite().signed().finished("0.00").confirmed();
        var visit = visit(order);
        assertThat(paper(VISITS + "/" + visit.get("id").asText() + "/form"))
                .contains("14003798866", "沈知夏", "已更换阀芯", "罗大勇");
        answer(visit);

        order.onSite()
                .signed()
                .step(
                        "engineer",
                        "finish",
                        Map.of(
                                "siteFacts", "重做接头",
                                "materials", List.of(),
                                "labourFee", "0.00",
                                "grade", "MEDIUM",
                                "signedOnPaper", false));

        assertThat(paper(VISITS + "/" + visit.get("id").asText() + "/form"))
                .contains("已更换阀芯")
                .doesNotContain("重做接头");
    }

    @Test
    void who_may_not_read_repairs_sees_none_on_the_household_panel() {
        var order = anOrder("3-2-202").received();
        var panel = "/v1/servicedesk/households/" + order.room();

        assertThat(as("receptionist").get(panel).expect(200).json().findValuesAsText("orderId"))
                .contains(order.id());
        assertThat(as("cashier").get(panel).expect(200).text()).doesNotContain(order.id());
    }

    private static JsonNode visit(OrderOverRest order) {
        return StreamSupport.stream(
                        as("receptionist")
                                .get("/v1/servicedesk/households/" + order.room())
                                .expect(200)
                                .json()
                                .get("visits")
                                .spliterator(),
                        false)
                .filter(row -> row.get("orderId").asText().equals(order.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void answer(JsonNode visit) {
        var address = VISITS + "/" + visit.get("id").asText();
        var seen = as("receptionist").get(address).expect(200).header("ETag").orElseThrow();
        as("receptionist")
                .with("If-Match", seen)
                .post(address + "/answer", Map.of("outcome", "UNSATISFIED", "means", "PHONE", "opinion", "还在漏"))
                .expect(200);
    }

    private static String paper(String address) {
        try (var document =
                Loader.loadPDF(as("receptionist").get(address).expect(200).body())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rest as(String position) {
        return STACK.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
