package io.jinlin.app.billing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.jinlin.app.stack.Town.SHANGYU;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.demo.Company;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The counter as a cashier sees it: change and capitals while typing, one payment however often it is sent, taken back by the supervisor. */
class CashierPageIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Path PICTURES = Path.of("target", "screenshots", "billing");
    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final String room = room("3-1-301");

    @AfterAll
    static void close() {
        PLAYWRIGHT.close();
    }

    @Test
    void a_fee_is_taken_in_cash_and_wechat_and_taken_back() {
        new RepairWithFee(STACK, room, "86.50").charge();
        var page = signedIn("cashier", "/billing/cashier.xhtml?room=" + room);

        page.getByLabel("微信").fill("36.50");
        page.getByLabel("现金").fill("100");
        page.getByLabel("现金").press("End");
        var sum = page.locator("#pay\\:sum");
        assertThat(sum).containsText("人民币捌拾陆元伍角整");
        assertThat(sum).containsText("¥50.00");
        photograph(page, "cashier");
        page.keyboard().press("Control+Enter");
        page.keyboard().press("Control+Enter");

        assertThat(page).hasURL(Pattern.compile("/billing/payment\\.xhtml.*"));
        assertThat(page.locator("body")).containsText("人民币捌拾陆元伍角整");
        photograph(page, "payment");
        var address = page.url().replaceAll("[?&]print=now(&|$)", "?").replaceAll("\\?$", "");
        Assertions.assertThat(paymentsOfRoom()).isEqualTo(1);

        var supervisor =
                signedIn("supervisor", address.substring(STACK.baseUrl().length()));
        supervisor.getByText("冲销").first().click();
        supervisor.getByLabel("冲销原因").fill("收错房号");
        photograph(supervisor, "reverse");
        supervisor.keyboard().press("Control+Enter");
        assertThat(supervisor.locator("body")).containsText("已冲销");
        assertThat(supervisor.locator("body")).containsText("收错房号");
        photograph(supervisor, "reversed");

        var list = signedIn("manager", "/billing/payments.xhtml");
        assertThat(list.locator("#list\\:payments")).containsText("已冲销");
        photograph(list, "payments");
        list.navigate(STACK.baseUrl() + "/billing/books.xhtml");
        assertThat(list.locator("body")).containsText("A-");
        photograph(list, "books");
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void one_key_takes_all_of_it_once_the_household_was_chosen_from_the_suggestions() {
        new RepairWithFee(STACK, room("3-1-302"), "42.00").charge();
        var page = signedIn("cashier", "/billing/cashier.xhtml");

        assertThat(page.getByLabel("住户")).isFocused();
        page.keyboard().type("3-1-302");
        assertThat(page.locator(".ui-autocomplete-item").first()).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator("#pay\\:sum")).containsText("¥42.00");
        page.keyboard().press("Alt+c");
        assertThat(page.locator("#pay\\:CASH")).hasValue("42.00");
        page.keyboard().press("Alt+w");
        assertThat(page.locator("#pay\\:WECHAT")).hasValue("42.00");
        assertThat(page.locator("#pay\\:CASH")).hasValue("");
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void a_room_and_enter_in_one_breath_take_the_only_one_found_and_show_several() {
        var page = signedIn("cashier-riverside", "/billing/cashier.xhtml");
        assertThat(page.getByLabel("住户")).isFocused();
        page.keyboard().type("3-1-401");
        page.keyboard().press("Enter");
        assertThat(page.locator("#counter")).containsText("该住户没有欠");

        var both = signedIn("cashier", "/billing/cashier.xhtml");
        both.keyboard().type("3-1-401");
        both.keyboard().press("Enter");
        assertThat(both.locator(".ui-autocomplete-item")).hasCount(2);
        assertThat(both.getByLabel("住户")).hasValue("3-1-401");
        both.keyboard().press("Enter");
        assertThat(both.locator("#counter")).containsText("该住户没有欠");
        Assertions.assertThat(complaints).isEmpty();
    }

    private static String room(String label) {
        return STACK.as("receptionist@" + SHANGYU.alias(), SHANGYU.alias())
                .get("/v1/archive/households/search?q=" + label)
                .expect(200)
                .json()
                .at("/rooms/0/roomId")
                .asText();
    }

    private int paymentsOfRoom() {
        return STACK.as("cashier@" + SHANGYU.alias(), SHANGYU.alias())
                .get("/v1/billing/payments/totals?room=" + room)
                .expect(200)
                .json()
                .get("count")
                .asInt();
    }

    private Page signedIn(String position, String path) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        context.addInitScript("window.jinlinPaper = () => {};");
        var page = context.newPage();
        page.onConsoleMessage(line -> {
            if (line.type().equals("error")) {
                complaints.add(page.url() + ": " + line.text());
            }
        });
        page.navigate(STACK.baseUrl() + path);
        page.locator("#username").fill(position + "@" + SHANGYU.alias());
        page.locator("#kc-login").click();
        page.locator("#password").fill(Company.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(STACK.baseUrl()));
        return page;
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }
}
