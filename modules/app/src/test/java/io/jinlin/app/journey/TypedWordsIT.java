package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.SelectOption;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.Town;
import org.junit.jupiter.api.Test;

/** What has been typed or chosen stays, whatever else the page shows anew. */
class TypedWordsIT extends Journey {

    private static final String NEW_REPAIR = "/repairs/receive.xhtml";
    private static final String GARAGE = "地下车库 B1 入口";

    @Test
    void open_work_in_the_same_public_area_is_pointed_out() {
        var seat = desk("receptionist").open(NEW_REPAIR);
        inTheGarage(seat);
        seat.labelled("报修内容").fill("道闸不抬杆");
        seat.labelledExactly("姓名").fill("门岗");
        seat.labelled("联系电话").fill("14003791100");
        seat.press("Control+Enter");
        seat.isTold("已受理");

        seat.open(NEW_REPAIR);
        inTheGarage(seat);

        assertThat(seat.page().locator("#receive\\:alike")).containsText("道闸不抬杆");
    }

    @Test
    void open_work_is_pointed_out_also_when_the_place_comes_from_a_draft() {
        var seat = desk("receptionist").open(NEW_REPAIR);
        inTheGarage(seat);
        seat.labelled("报修内容").fill("道闸又不抬杆");
        seat.labelledExactly("姓名").fill("门岗");
        seat.labelled("联系电话").fill("14003791100");
        seat.press("Control+Enter");
        seat.isTold("已受理");
        seat.open(NEW_REPAIR);
        inTheGarage(seat);
        drafted(seat);

        seat.open(NEW_REPAIR);
        assertThat(seat.labelled("公共区域位置")).hasValue(GARAGE);
        seat.labelled("报修类别").selectOption(new SelectOption().setIndex(6));

        assertThat(seat.page().locator("#receive\\:alike")).containsText("道闸又不抬杆");
    }

    @Test
    void what_was_saved_leaves_no_draft_even_when_the_page_after_it_never_comes() {
        var seat = desk("receptionist").open(NEW_REPAIR);
        inTheGarage(seat);
        seat.labelled("报修内容").fill("车位灯闪烁");
        seat.labelledExactly("姓名").fill("门岗");
        seat.labelled("联系电话").fill("14003791100");
        drafted(seat);
        seat.page().route("**/repairs/order.xhtml?*", route -> route.fulfill(new Route.FulfillOptions().setBody("")));
        seat.press("Control+Enter");
        seat.page().waitForURL("**/repairs/order.xhtml?*");

        seat.open(NEW_REPAIR);

        assertThat(seat.labelled("报修内容")).hasValue("");
        assertThat(seat.page().locator("#receive [data-draft-note]")).isHidden();
    }

    @Test
    void names_and_places_stay_when_the_kind_of_place_changes() {
        var seat = desk("receptionist").open(NEW_REPAIR);
        var name = seat.labelledExactly("姓名");
        name.fill("门岗");
        kind(seat, "公共区域");
        seat.labelled("公共区域位置").fill(GARAGE);
        kind(seat, "住户室内");
        assertThat(seat.labelled("公共区域位置")).not().isVisible();
        seat.labelled("房号、电话尾号或姓名").fill(Neighbourhood.ROOM);
        seat.press("Tab");
        assertThat(seat.page().locator("#receive\\:house")).containsText(Neighbourhood.ROOM);
        assertThat(name).not().isVisible();

        seat.labelled("来电人").selectOption(new SelectOption().setIndex(0));
        assertThat(name).isVisible();
        assertThat(name).hasValue("门岗");
        kind(seat, "公共区域");
        assertThat(seat.labelled("公共区域位置")).hasValue(GARAGE);
    }

    @Test
    void a_public_area_comes_back_after_the_session_has_ended() {
        var seat = desk("receptionist").open(NEW_REPAIR);
        kind(seat, "公共区域");
        seat.labelled("公共区域位置").fill(GARAGE);

        seat.context().clearCookies();
        seat.press("Control+Enter");
        seat.page().waitForURL(address -> address.contains("/realms/"));
        seat.signIn();

        assertThat(seat.labelled("公共区域位置")).isVisible();
        assertThat(seat.labelled("公共区域位置")).hasValue(GARAGE);
    }

    @Test
    void what_is_chosen_on_an_order_stays_when_something_else_happens_to_it() {
        var order = repair().called();
        var seat = desk("engineer-lead").open("/repairs/order.xhtml?id=" + order.order());
        var engineers = seat.labelled("派工给");
        engineers.selectOption(new SelectOption().setIndex(1));
        var chosen = engineers.inputValue();

        order.photo();
        assertThat(seat.page().locator("img.picture")).hasCount(1);

        assertThat(engineers).hasValue(chosen);
    }

    @Test
    void a_report_outlives_a_version_that_has_passed() {
        var order = repair().called().dispatched().onSite();
        var phone = browsers.phone(Town.SHANGYU.holding("engineer").username());
        phone.open("/repairs/phone/order.xhtml?id=" + order.order());
        phone.labelled("现场情况").fill("接头开裂");
        phone.labelled("业主已在纸质单上签名").check();
        order.signed();

        phone.button("完工提交").tap();
        phone.page().locator(".notice--stale [data-reload]").tap();

        assertThat(phone.page().locator("#finish [data-draft-note]")).containsText("已恢复");
        assertThat(phone.labelled("现场情况")).hasValue("接头开裂");
    }

    @Test
    void no_time_limit_runs_for_what_the_owner_no_longer_wants() {
        var wanted = repair().called();
        var order = repair().called().objected();
        var seat = desk("receptionist");

        seat.open("/repairs/order.xhtml?id=" + wanted.order());
        assertThat(seat.page().locator("#order .limit")).hasCount(1);
        seat.open("/repairs/order.xhtml?id=" + order.order());
        assertThat(seat.page().locator("h1")).containsText(order.number());
        assertThat(seat.page().locator("#order .limit")).hasCount(0);
    }

    private static void inTheGarage(Seat seat) {
        kind(seat, "公共区域");
        seat.labelled("楼栋").selectOption(new SelectOption().setIndex(1));
        seat.labelled("公共区域位置").fill(GARAGE);
        seat.press("Tab");
        seat.labelled("报修类别").selectOption(new SelectOption().setIndex(6));
    }

    /** What was typed is kept by the browser a moment later. */
    private static void drafted(Seat seat) {
        seat.page()
                .waitForFunction("() => Object.keys(localStorage).some(key => key.startsWith('jinlin.draft|')"
                        + " && key.includes('receive.xhtml'))");
    }

    private static void kind(Seat seat, String words) {
        seat.page()
                .locator("#receive label[for^='receive:kind']")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    private static OneRepair repair() {
        return OneRepair.in(STACK, Neighbourhood.PROJECT);
    }
}
