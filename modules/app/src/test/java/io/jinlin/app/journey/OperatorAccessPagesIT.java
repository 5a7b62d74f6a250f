package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.jinlin.app.access.KnownPage;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.Town;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator asks for access at the console, looks at the company's pages, changes nothing; the administrator sees it and ends it. */
class OperatorAccessPagesIT extends Journey {

    private static final Path PICTURES = Path.of("target", "screenshots", "operator-access");
    private static final String CONSOLE = "/platform/console/tenant.xhtml?alias=shangyu";

    /** Sheets that only read: what they print or show in full is noted, and an operator's looking keeps no notes. */
    private static final List<String> PRINTED =
            List.of("repairs/order/work.xhtml", "repairs/order/form.xhtml", "servicedesk/visit/form.xhtml");

    private static final String THE_PLATFORMS_OWN = "platform/invoice-paper.xhtml";

    @AfterEach
    void nobodyLooksAnyMore() {
        var operator = browsers.desk("operator@jinlin").open(CONSOLE);
        var end = operator.page().locator("button").filter(having("结束查看"));
        if (end.count() > 0) {
            end.first().click();
            operator.isTold("查看已结束");
        }
    }

    @Test
    void an_operator_looks_and_changes_nothing_until_the_administrator_ends_it() {
        var order = OneRepair.in(STACK, Town.SHANGYU.project()).called().order();
        var operator = browsers.desk("operator@jinlin").open("/repairs/orders.xhtml");
        assertThat(operator.page()).hasURL(Pattern.compile(".*/login/refused\\.xhtml.*"));

        operator.open(CONSOLE);
        ask(operator);
        picture(operator, "console");
        operator.page().getByText("进入公司页面").click();
        assertThat(operator.page().locator(".banner").filter(having("您以平台运营人员身份查看本公司")))
                .isVisible();
        assertThat(operator.page().locator(".rail")).containsText("报修");
        operator.open("/repairs/order.xhtml?id=" + order);
        picture(operator, "looking");
        operator.page().locator(".phone__eye").first().click();
        assertThat(operator.page().locator(".notice--failed").first()).containsText("平台运营人员只能查看");
        assertThat(operator.page().content()).doesNotContain("14003791234");
        operator.open("/identity/audit.xhtml");
        operator.button("导出").click();
        assertThat(operator.page().locator(".notice--failed").first()).containsText("平台运营人员只能查看");
        operator.open("/repairs/receive.xhtml");
        assertThat(operator.page().locator("h1")).not().containsText("登记报修");
        operator.open("/identity/consent.xhtml");
        operator.page().locator("#consent\\:company").fill("xinghe");
        operator.page().locator("#consent\\:save").click();
        assertThat(operator.page().locator(".notice--failed").first()).containsText("identity.consent.give");

        var administrator =
                browsers.desk(Town.SHANGYU.administrator().username()).open("/identity/staff.xhtml");
        assertThat(administrator.page().locator(".banner").filter(having("正在查看本公司")))
                .containsText("T-2026-7:核对报修单");
        picture(administrator, "banner");
        administrator.page().getByText("查看或结束").first().click();
        assertThat(administrator.page().locator("#list\\:openings")).containsText("/repairs/order.xhtml " + order);
        picture(administrator, "access");
        administrator.page().setViewportSize(390, 844);
        picture(administrator, "access-phone");
        administrator.button("结束查看").click();
        administrator.page().locator("#ask [data-yes]").click();
        administrator.isTold("已结束 operator@jinlin 的查看");
        assertThat(administrator.page().locator(".banner").filter(having("正在查看本公司")))
                .hasCount(0);

        operator.open("/repairs/order.xhtml?id=" + order);
        assertThat(operator.page().locator("h1")).containsText("仅限运营控制台");
        assertThat(operator.page().content()).doesNotContain(order);
        operator.open(CONSOLE);
        assertThat(operator.page().locator("#list\\:accesses")).containsText("已结束");
        administrator.open("/identity/audit.xhtml");
        assertThat(administrator.page().locator("#list\\:entries")).containsText("平台运营人员 · operator@jinlin");
        picture(administrator, "trail-phone");
    }

    @Test
    void whatever_is_read_is_shown_and_nothing_else() {
        var operator = browsers.desk("operator@jinlin").open(CONSOLE);
        ask(operator);
        var faults = new ArrayList<String>();
        for (var page : KnownPage.all()) {
            if (page.permission().equals("public")
                    || page.isForTheOperator()
                    || page.file().startsWith("shell/")) {
                continue;
            }
            var answer = operator.context().request().get(STACK.baseUrl() + page.address());
            var expected = expected(page);
            if (answer.status() != expected || answer.url().contains("/login/")) {
                faults.add(page + ": " + answer.status() + " instead of " + expected + " at " + answer.url());
            }
            if (answer.headers().getOrDefault("content-type", "").startsWith("application/pdf")
                            && !page.file().equals(THE_PLATFORMS_OWN)
                    || answer.text().contains("14003791234")) {
                faults.add(page + " reveals or prints");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static int expected(KnownPage page) {
        var permission = page.permission();
        if (PRINTED.contains(page.file())) {
            return 403;
        }
        return !page.isForPositions() || permission.endsWith(".read") || permission.endsWith(".view") ? 200 : 403;
    }

    private static void ask(Seat operator) {
        operator.button("限时查看").first().click();
        operator.page().locator("#look\\:ticket").fill("T-2026-7");
        operator.page().locator("#look\\:wherefore").fill("核对报修单");
        operator.page().locator("#look\\:minutes").selectOption("30 分钟");
        picture(operator, "ask");
        operator.page().locator("#look\\:save").click();
        operator.isTold("对洛阳上豫物业的限时查看已开始");
    }

    private static void picture(Seat seat, String name) {
        seat.page().screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
