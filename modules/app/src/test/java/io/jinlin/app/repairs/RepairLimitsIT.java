package io.jinlin.app.repairs;

import static io.jinlin.app.repairs.OrderOverRest.ORDERS;
import static io.jinlin.app.repairs.OrderOverRest.aPublicOrder;
import static io.jinlin.app.repairs.OrderOverRest.anOrder;
import static io.jinlin.app.stack.Town.SHANGYU;
import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.net.Rest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What does not fit is refused with a rule and its field; what is closed stays closed. */
class RepairLimitsIT {

    private static final RunningStack STACK = RunningStack.get();

    @Test
    void a_text_too_long_is_refused_at_its_field_and_line_breaks_count_once() {
        var refused = anOrder("3-2-201")
                .with("content", "漏".repeat(2001))
                .ask(key())
                .expect(422)
                .json();
        assertThat(refused.get("code").asText()).isEqualTo("kernel.A_TEXT_FITS_ITS_PLACE");
        assertThat(refused.get("field").asText()).isEqualTo("content");

        anOrder("3-2-201").with("content", "漏\r\n".repeat(1000)).ask(key()).expect(201);
        anOrder("3-2-201").with("content", "漏水\u0000了").ask(key()).expect(400);
    }

    @Test
    void where_in_the_room_is_kept_with_the_order() {
        var order = anOrder("3-2-201").with("location", "厨房水槽下").received();

        assertThat(order.details().get("location").asText()).isEqualTo("厨房水槽下");
    }

    @Test
    void open_work_in_the_same_public_area_is_pointed_out_by_the_words_it_was_taken_in_with() {
        var project = Town.projectId(as("receptionist"), SHANGYU.project());
        var building = as("receptionist")
                .get("/v1/archive/projects/" + project + "/buildings")
                .expect(200)
                .json()
                .get(0)
                .get("id")
                .asText();
        var order = aPublicOrder(project, "一层大堂灯箱").with("buildingId", building).received();
        var asked = ORDERS + "/duplicates?category=WATER&project=" + project + "&place=" + Rest.encoded("一层大堂灯箱");

        assertThat(as("receptionist")
                        .get(asked + "&building=" + building)
                        .expect(200)
                        .json()
                        .findValuesAsText("id"))
                .contains(order.id());
        assertThat(as("receptionist").get(asked).expect(200).json()).isEmpty();
    }

    @Test
    void orders_are_sorted_by_what_the_list_shows() {
        assertThat(code(as("receptionist").get(ORDERS + "?sort=colour")))
                .isEqualTo("repairs.ORDERS_ARE_SORTED_BY_WHAT_THE_LIST_SHOWS");
    }

    @Test
    void an_order_that_is_struck_off_takes_no_photos() {
        var order = anOrder("3-2-201").received();
        order.step("receptionist", "withdraw", Map.of("reason", "业主自行处理"));
        order.step("engineer-lead", "sign-withdrawal", Map.of());
        order.step("receptionist", "void", Map.of());

        assertThat(code(as("receptionist").post(order.address() + "/photos", OneRepair.picture(), "image/png")))
                .isEqualTo("repairs.ORDERS_THAT_ARE_CLOSED_STAY_AS_THEY_ARE");
    }

    @Test
    void who_was_not_reached_has_said_nothing() {
        var order =
                anOrder("3-2-201").received().onSite().signed().finished("0.00").confirmed();
        var visit = as("receptionist")
                .get("/v1/servicedesk/visits?order=" + order.id())
                .expect(200)
                .json()
                .at("/rows/0");

        assertThat(code(as("receptionist")
                        .with("If-Match", "\"" + visit.get("version").asText() + "\"")
                        .post(
                                "/v1/servicedesk/visits/" + visit.get("id").asText() + "/answer",
                                Map.of("outcome", "NOT_REACHED", "means", "PHONE", "opinion", "很好"))))
                .isEqualTo("servicedesk.WHO_IS_NOT_REACHED_SAYS_AND_SIGNS_NOTHING");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String code(Rest.Answer answer) {
        return answer.expect(422).json().get("code").asText();
    }

    private static Rest as(String position) {
        return STACK.as(position + "@" + SHANGYU.alias(), SHANGYU.alias());
    }
}
