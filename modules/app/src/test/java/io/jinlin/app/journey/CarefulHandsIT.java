package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.Town;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a hurry one holds a key too long, looks away, comes back: pages do what was meant and lose nothing. */
class CarefulHandsIT extends Journey {

    private static final String VISITS = "/servicedesk/visits.xhtml";
    private static final String BOARD = "/repairs/board.xhtml";
    private static final String WORDS = "师傅很守时,就是没有收拾干净";

    @Test
    void the_words_of_one_household_stay_with_its_visit() {
        repair().settled();
        var second = repair().settled();
        var seat = desk("receptionist").open(VISITS);

        choose(seat, second.number());
        seat.labelled("业主意见").fill(WORDS);
        seat.page().waitForFunction("() => Object.keys(localStorage).some(key => key.startsWith('jinlin.draft'))");
        seat.open("/repairs/order.xhtml?id=" + second.order());
        seat.open(VISITS);
        assertThat(seat.page().locator("#now")).not().containsText(second.number());
        assertThat(seat.labelled("业主意见")).hasValue("");

        choose(seat, second.number());
        assertThat(seat.labelled("业主意见")).hasValue(WORDS);
        assertThat(seat.page().locator("#now [data-draft-note]")).containsText("已恢复");

        seat.press("Alt+2");
        seat.isTold("业主不满意");
        assertThat(seat.page().evaluate("() => Object.values(localStorage).join()"))
                .asString()
                .doesNotContain(WORDS);
        assertThat(second.state()).isEqualTo("RECEIVED");
    }

    @Test
    void a_key_that_is_held_or_pressed_twice_answers_one_visit() {
        var asked = repair().settled();
        var next = repair().settled();
        var another = repair().settled();
        var seat = desk("receptionist").open(VISITS);
        choose(seat, asked.number());

        var keyboard = seat.page().keyboard();
        keyboard.down("Alt");
        for (var held = 0; held < 20; held++) {
            keyboard.down("Digit1");
            seat.page().waitForTimeout(100);
        }
        keyboard.up("Digit1");
        keyboard.up("Alt");
        assertThat(asked.state()).isEqualTo("VISITED");
        assertThat(next.state()).isEqualTo("SETTLED");
        assertThat(another.state()).isEqualTo("SETTLED");

        choose(seat, next.number());
        seat.press("Alt+1");
        seat.press("Alt+1");
        seat.page().waitForCondition(() -> next.state().equals("VISITED"));
        seat.page().waitForTimeout(2000);
        assertThat(another.state()).isEqualTo("SETTLED");
    }

    @Test
    void an_order_that_has_left_the_board_is_not_replaced_by_another() {
        var taken = repair().called();
        var other = repair().called();
        var seat = desk("engineer-lead").open(BOARD);
        choose(seat, taken.number());

        taken.dispatched();
        assertThat(seat.page().locator("#board\\:waiting")).not().containsText(taken.number());
        seat.press("Alt+1");

        assertThat(seat.page().locator("#board\\:engineers")).containsText("已由他人处理");
        assertThat(other.state()).isEqualTo("RECEIVED");
        choose(seat, other.number());
        seat.press("Alt+1");
        seat.isTold(other.number() + " 已派给");
    }

    @Test
    void a_photo_sent_leaves_the_report_as_it_is_typed() {
        var order = repair().called().dispatched().onSite();
        var phone = browsers.phone(Town.SHANGYU.holding("engineer").username());
        phone.open("/repairs/phone/order.xhtml?id=" + order.order());

        phone.labelled("现场情况").fill("接头开裂");
        phone.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("tap.png", "image/png", OneRepair.picture()));
        assertThat(phone.page().locator(".photos__one")).hasCount(1);
        phone.button("上传照片").tap();
        phone.isTold("1 张照片");

        assertThat(phone.page().locator("img.picture")).hasCount(1);
        assertThat(phone.labelled("现场情况")).hasValue("接头开裂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "supervisor", "assistant", "receptionist", "engineer-lead"})
    void everybody_who_takes_in_repairs_takes_one_in_of_a_resident(String position) {
        var seat = desk(position).open("/repairs/receive.xhtml?room=" + repair().room());

        seat.labelled("报修类别").selectOption(new SelectOption().setIndex(1));
        seat.labelled("报修内容").fill("门禁对讲无声");
        seat.press("Control+Enter");

        assertThat(seat.page()).hasURL(Pattern.compile("/repairs/order\\.xhtml\\?.*"));
        seat.isTold("已受理");
    }

    @Test
    void a_visit_says_whom_to_call_and_shows_the_number_when_asked() {
        var repair = repair().settled();
        var seat = desk("receptionist").open(VISITS);
        choose(seat, repair.number());
        var whom = seat.page().locator("#whom");
        assertThat(whom).containsText("钱*");
        assertThat(whom).containsText("140****1234");

        whom.getByRole(AriaRole.LINK).click();

        assertThat(whom).containsText("14003791234");
    }

    @Test
    void a_cashier_sees_no_repairs_of_a_household() {
        var repair = repair().called();
        var seat = desk("cashier").open("/servicedesk/household.xhtml?room=" + repair.room());

        assertThat(seat.page().locator("h1")).containsText("业务受理");
        assertThat(seat.page().locator("body")).not().containsText(repair.number());
    }

    private static void choose(Seat seat, String number) {
        seat.page()
                .locator("#list a, #board\\:waiting a")
                .filter(new Locator.FilterOptions().setHasText(number))
                .click();
        assertThat(seat.page().locator("#now h2, #board\\:engineers strong").first())
                .isVisible();
        assertThat(seat.page().locator("#now, #board\\:engineers")).containsText(number);
    }

    private static OneRepair repair() {
        return OneRepair.in(STACK, Neighbourhood.PROJECT);
    }
}
