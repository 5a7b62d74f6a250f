package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import io.jinlin.app.stack.Town;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page does for the people in front of it, whichever department it belongs to. */
class ShellIT extends Journey {

    private static final String DESK = "/servicedesk/desk.xhtml";
    private static final String NEW_REPAIR = "/repairs/receive.xhtml";

    @Test
    void the_sign_in_page_speaks_chinese() {
        var seat = browsers.desk("nobody");
        seat.page().navigate(STACK.baseUrl() + DESK);

        assertThat(seat.page().locator("html")).hasAttribute("lang", Pattern.compile("zh.*"));
        assertThat(seat.page().locator("body")).containsText("登录");
    }

    @Test
    void enter_while_a_word_is_being_composed_opens_nothing() {
        var seat = receptionist().open(DESK);
        var page = seat.page();
        var keyboard = seat.context().newCDPSession(page);

        seat.type(Neighbourhood.ROOM.substring(0, 4));
        var rest = Neighbourhood.ROOM.substring(4);
        keyboard.send("Input.imeSetComposition", composing(rest));
        keyboard.send("Input.dispatchKeyEvent", enterOfTheInputMethod());
        assertThat(page.locator(".searchbox")).hasValue(Neighbourhood.ROOM);
        assertThat(page.locator("#find\\:hits")).containsText(Neighbourhood.ROOM);
        assertThat(page).hasURL(Pattern.compile(".*/desk\\.xhtml"));

        keyboard.send("Input.insertText", text(rest));
        page.waitForCondition(() -> {
            seat.press("Enter");
            return page.url().contains("/household.xhtml");
        });
        assertThat(page).hasURL(Pattern.compile(".*/household\\.xhtml.*"));
    }

    @Test
    void hotkeys_mean_nothing_while_a_word_is_being_composed() {
        var seat = receptionist().open(NEW_REPAIR);
        var content = seat.labelled("报修内容");
        content.focus();
        countSubmissions(seat.page());

        content.dispatchEvent("compositionstart");
        seat.press("Control+Enter");
        assertThat(submissions(seat.page())).isZero();

        content.dispatchEvent("compositionend");
        seat.page().waitForCondition(() -> {
            seat.press("Control+Enter");
            return submissions(seat.page()) > 0;
        });
    }

    @Test
    void nothing_typed_is_lost_when_the_session_ends_in_the_middle_of_a_form() {
        var seat = receptionist().open(NEW_REPAIR);
        seat.labelled("报修内容").fill("阳台推拉门脱轨");

        seat.context().clearCookies();
        seat.press("Control+Enter");
        seat.page().waitForURL(address -> address.contains("/realms/"));
        seat.signIn();

        assertThat(seat.page()).hasURL(STACK.baseUrl() + NEW_REPAIR);
        assertThat(seat.labelled("报修内容")).hasValue("阳台推拉门脱轨");
    }

    @Test
    void one_may_change_to_english_and_back() {
        var seat = receptionist().open(DESK);

        fromMyMenu(seat, "English");
        assertThat(seat.page().locator("html")).hasAttribute("lang", "en");
        assertThat(seat.page().locator(".rail")).containsText("Repair orders");

        fromMyMenu(seat, "中文");
        assertThat(seat.page().locator("html")).hasAttribute("lang", "zh-CN");
        assertThat(seat.page().locator(".rail")).containsText("报修单");
    }

    @Test
    void who_works_for_two_companies_chooses_one_and_may_switch() {
        var both = "both-journey@" + Town.SHANGYU.alias();
        Neighbourhood.employ(Neighbourhood.administrator(STACK), both, "双城", "manager", List.of());
        STACK.as(both, Town.SHANGYU.alias())
                .post("/v1/me/consents", Map.of("company", Town.XINGHE.alias()))
                .expect(204);
        var elsewhere = STACK.as(Town.XINGHE.administrator(), Town.XINGHE);
        Neighbourhood.employ(elsewhere, both, "双城", "manager", List.of());
        var seat = browsers.desk(both);
        seat.page().navigate(STACK.baseUrl() + "/");
        seat.sayWho();
        choose(seat, Town.SHANGYU.name());
        seat.sayPassword();
        assertThat(seat.page().locator(".bar__brand")).containsText(Town.SHANGYU.name());

        fromMyMenu(seat, "切换公司");
        choose(seat, Town.XINGHE.name());
        assertThat(seat.page().locator(".bar__brand")).containsText(Town.XINGHE.name());
    }

    @Test
    void who_signs_out_is_out_everywhere() {
        var seat = receptionist().open(DESK);

        fromMyMenu(seat, "退出登录");
        seat.page().navigate(STACK.baseUrl() + DESK);

        assertThat(seat.page().locator("#username")).isVisible();
    }

    @Test
    void neither_an_opened_address_nor_a_foreign_form_signs_anybody_out() {
        var seat = receptionist().open(DESK);
        var foreign = RequestOptions.create().setHeader("Origin", "https://elsewhere.example");

        for (var way : List.of("/logout", "/switch")) {
            seat.page().navigate(STACK.baseUrl() + way);
            seat.context().request().post(STACK.baseUrl() + way, foreign);
        }
        seat.page().navigate(STACK.baseUrl() + DESK);

        assertThat(seat.page().locator(".searchbox")).isVisible();
    }

    @Test
    void the_session_of_somebody_disabled_ends_at_once() {
        var username = "leaver-journey@" + Town.SHANGYU.alias();
        var id = Neighbourhood.employ(STACK, username, "去无踪", "receptionist");
        var seat = browsers.desk(username).open(DESK);
        assertThat(seat.page().locator(".searchbox")).isVisible();

        Neighbourhood.administrator(STACK)
                .post("/v1/identity/staff/" + id + "/disable", "")
                .expect(204);
        seat.page().reload();

        assertThat(seat.page().locator(".searchbox")).not().isVisible();
        assertThat(seat.page().locator("body")).containsText("不在员工名册中");
    }

    @Test
    void answers_are_small_and_allow_no_foreign_script() {
        var seat = receptionist().open(DESK);
        var page = seat.page();

        var answer = page.reload();
        assertThat(answer.headerValue("content-encoding")).isEqualTo("gzip");
        var policy = answer.headerValue("content-security-policy");
        assertThat(policy.replaceAll("'nonce-[^']+'", "'nonce'"))
                .isEqualTo("default-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self' "
                        + STACK.stack().keycloakUrl() + "; frame-ancestors 'none'; frame-src 'self' blob:; img-src"
                        + " 'self' data: blob:; connect-src 'self'; style-src 'self';"
                        + " style-src-attr 'unsafe-inline'; script-src 'self' 'nonce';");
        assertThat(answer.headerValue("cache-control")).contains("no-store");
        assertThat(seat.context().cookies())
                .filteredOn(cookie -> cookie.name.equals("JINLIN"))
                .allMatch(cookie -> cookie.httpOnly);
    }

    @Test
    void what_one_may_not_see_says_whom_to_ask() {
        var seat = browsers.desk(Neighbourhood.person("cashier"));
        seat.open("/repairs/board.xhtml");

        assertThat(seat.page().locator("h1")).containsText("没有权限");
        assertThat(seat.page().locator("body")).containsText("repairs.order.dispatch");
    }

    private Seat receptionist() {
        return browsers.desk(Neighbourhood.person("receptionist"));
    }

    private static void choose(Seat seat, String company) {
        seat.button(company)
                .or(seat.page().getByRole(AriaRole.LINK))
                .filter(new Locator.FilterOptions().setHasText(company))
                .click();
    }

    private static void fromMyMenu(Seat seat, String words) {
        seat.page().locator(".bar__user summary").click();
        seat.page()
                .locator(".bar__drop")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void countSubmissions(Page page) {
        page.evaluate(
                "() => { window.submissions = 0;"
                        + " addEventListener('click', e => { if (e.target.closest('.is-submit')) window.submissions++; }, true); }");
    }

    private static int submissions(Page page) {
        return (int) page.evaluate("() => window.submissions");
    }

    private static JsonObject composing(String letters) {
        var composition = text(letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        return composition;
    }

    private static JsonObject text(String letters) {
        var text = new JsonObject();
        text.addProperty("text", letters);
        return text;
    }

    /** What Chromium gets when Enter goes to the input method: key code 229 and nothing else. */
    private static JsonObject enterOfTheInputMethod() {
        var key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Enter");
        key.addProperty("windowsVirtualKeyCode", 229);
        return key;
    }
}
