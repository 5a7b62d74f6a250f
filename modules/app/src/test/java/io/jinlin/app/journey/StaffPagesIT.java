package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.jinlin.app.stack.Town;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The administrator sees to who works here, where, and what each position may do. */
class StaffPagesIT extends Journey {

    private static final String STAFF = "/identity/staff.xhtml";
    private static final String EXPORT = "/v1/repairs/orders/export";

    @AfterEach
    void nobodyComplains() {
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void somebody_is_taken_on_for_one_building_told_a_password_and_found_by_initials() {
        var seat = administrator().open(STAFF);
        seat.page().locator(".main__actions a").last().click();
        seat.labelled("姓名").fill("贺知新");
        seat.labelled("登录名").fill("14003770001");
        check(seat, "收费员");
        check(seat, "指定的项目或楼栋");
        assertThat(seat.page().locator("#person\\:places")).isVisible();
        seat.button("保存").click();
        assertThat(seat.page().locator(".field__error").filter(having("请至少选择一个项目或楼栋")))
                .isVisible();
        check(seat, "望江苑 · 3栋");
        seat.button("保存").click();

        seat.isTold("已添加员工“贺知新”");
        var password = seat.page().locator(".card--wait strong").textContent();
        assertThat(password).hasSizeGreaterThan(12);
        seat.page().reload();
        assertThat(seat.page().locator("body")).not().containsText(password);

        seat.open(STAFF);
        seat.labelled("姓名、拼音或登录名").fill("hzx");
        seat.button("查找").click();
        var rows = seat.page().locator("#list\\:peopleRows tbody tr");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("贺知新");
        assertThat(rows).containsText("收费员");
        assertThat(rows).containsText("望江苑 · 3栋");
    }

    @Test
    void nobody_is_changed_by_taking_them_on_again() {
        var known = Neighbourhood.person("cashier");
        var seat = administrator().open("/identity/person.xhtml");
        seat.labelled("姓名").fill("冒名");
        seat.labelled("登录名").fill(known);
        check(seat, "经理");
        seat.button("保存").click();

        assertThat(seat.page().locator("#person .field__error").filter(having(known)))
                .isVisible();
        assertThat(row(known)).contains("姜小满").contains("cashier").doesNotContain("manager");
    }

    @Test
    void positions_change_and_somebody_disabled_is_out_until_taken_back() {
        var username = "mover-journey@" + Town.SHANGYU.alias();
        var id = Neighbourhood.employ(STACK, username, "调岗人", "receptionist");
        var seat = administrator().open("/identity/person.xhtml?id=" + id);

        check(seat, "收费员");
        seat.button("保存").click();
        seat.isTold("“调岗人”已保存");
        assertThat(row(username)).contains("cashier").contains("receptionist");

        STACK.as(username, "shangyu").get("/v1/me").expect(200);
        seat.page().getByText("离职停用").click();
        assertThat(seat.page().locator(".main")).containsText("手里没有未完成的工作");
        seat.button("交接并停用").click();
        seat.isTold("“调岗人”已停用");
        STACK.as(username, "shangyu").get("/v1/me").expect(403);

        seat.button("恢复").click();
        seat.isTold("“调岗人”已恢复");
        // What was signed in before stays ended: the token of before is worth nothing, a new one is.
        STACK.as(username, "shangyu").get("/v1/me").expect(401);
    }

    @Test
    void who_saves_what_somebody_else_has_changed_is_told_so() {
        var username = "stale-journey@" + Town.SHANGYU.alias();
        var id = Neighbourhood.employ(STACK, username, "两头管", "receptionist");
        var seat = administrator().open("/identity/person.xhtml?id=" + id);
        Neighbourhood.employ(STACK, username, "两头管", "assistant");

        check(seat, "收费员");
        seat.button("保存").click();

        assertThat(seat.page().locator(".notice").first()).containsText("岗位现为“物业助理”");
        assertThat(row(username)).contains("assistant").doesNotContain("cashier");
        seat.button("保存").first().click();
        seat.isTold("已保存");
        assertThat(row(username)).contains("cashier").contains("receptionist");
    }

    @Test
    void a_permission_given_to_a_position_counts_at_once_and_can_be_taken_away() {
        var cashier = Town.XINGHE.holding("cashier");
        STACK.as(cashier, Town.XINGHE).get(EXPORT).expect(403);
        var seat = browsers.desk(Town.XINGHE.administrator().username()).open("/identity/positions.xhtml");
        link(seat, "收费员").click();
        seat.labelledExactly("导出报修单").check();
        seat.page().locator("#position\\:save").click();
        seat.isTold("“收费员”的权限已保存");
        STACK.as(cashier, Town.XINGHE).get(EXPORT).expect(200);

        link(seat, "收费员").click();
        seat.labelledExactly("导出报修单").uncheck();
        seat.page().locator("#position\\:save").click();
        seat.isTold("“收费员”的权限已保存");
        STACK.as(cashier, Town.XINGHE).get(EXPORT).expect(403);
    }

    @Test
    void a_company_cannot_lock_itself_out() {
        var seat = browsers.desk(Town.XINGHE.administrator().username())
                .open("/identity/position.xhtml?code=administrator");
        seat.labelledExactly("管理员工和岗位权限").uncheck();
        seat.page().locator("#position\\:save").click();

        assertThat(seat.page().locator(".notice").first()).containsText("以免公司把自己锁在门外");
        STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                .get("/v1/identity/staff")
                .expect(200);
    }

    @Test
    void the_manager_reads_and_changes_nothing() {
        var seat = browsers.desk(Neighbourhood.person("manager")).open(STAFF);
        assertThat(seat.page().locator(".rail")).containsText("岗位与权限");
        assertThat(seat.page().locator(".main__actions a")).hasCount(0);
        seat.page().locator("#list\\:peopleRows .table__link").first().click();
        assertThat(seat.page()).hasURL(Pattern.compile(".*/identity/person\\.xhtml\\?id=.*"));
        assertThat(seat.page().locator("#person")).hasCount(0);
        seat.open("/identity/positions.xhtml");
        assertThat(seat.page().locator(".matrix")).containsText("派工");
        assertThat(seat.page().locator(".matrix a")).hasCount(0);
    }

    @Test
    void the_pages_fit_a_phone() {
        var id = Neighbourhood.employ(STACK, "phone-journey@shangyu", "掌上人", "receptionist");
        var seat = browsers.phone(Town.SHANGYU.administrator().username());
        for (var path : List.of(
                STAFF,
                "/identity/person.xhtml?id=" + id,
                "/identity/positions.xhtml",
                "/identity/position.xhtml?code=cashier")) {
            seat.open(path);
            assertThat((Boolean) seat.page().evaluate("() => document.documentElement.scrollWidth <= screen.width"))
                    .as(path)
                    .isTrue();
        }
    }

    private Seat administrator() {
        return browsers.desk(Town.SHANGYU.administrator().username());
    }

    private static void check(Seat seat, String chip) {
        seat.page()
                .locator(".chips")
                .getByText(chip, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator link(Seat seat, String words) {
        return seat.page()
                .locator(".matrix")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The one member of staff with this user name, as REST tells it. */
    private static String row(String username) {
        return Neighbourhood.administrator(STACK)
                .get("/v1/identity/staff?q=" + username)
                .expect(200)
                .json()
                .at("/rows/0")
                .toString();
    }
}
