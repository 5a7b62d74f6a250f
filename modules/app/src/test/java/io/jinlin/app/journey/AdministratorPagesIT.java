package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The administrator invites, looks as somebody else, and asks for a second factor; whoever is invited comes in. */
class AdministratorPagesIT extends Journey {

    private static final Path PICTURES = Path.of("target", "screenshots", "administrator");

    @AfterEach
    void nobodyComplains() {
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void somebody_invited_chooses_a_name_and_comes_in_once() {
        var seat = administrator().open("/identity/invite.xhtml");
        seat.labelled("姓名").fill("邀约人");
        check(seat, "当面或用手机转交链接");
        seat.labelled("手机号").fill("14003770088");
        check(seat, "收费员");
        picture(seat, "invite");
        seat.button("发出邀请").click();
        seat.isTold("已向“邀约人”发出邀请");
        assertThat(seat.page().locator("svg.qr")).isVisible();
        var link = seat.page().locator("#link").textContent();
        picture(seat, "invitations");

        var guest = browsers.phone("invited-journey@shangyu");
        guest.page().navigate(link);
        assertThat(guest.page().locator("h1")).containsText("加入 洛阳上豫物业");
        guest.page().locator("#join\\:name").fill("invited-journey");
        guest.page().locator("#join\\:password").fill(Company.PASSWORD);
        guest.page().locator("#join\\:again").fill("something else");
        guest.page().locator("#join\\:save").click();
        assertThat(guest.page().locator(".field__error").filter(having("两次输入的密码不一致")))
                .isVisible();
        picture(guest, "guest");
        guest.page().locator("#join\\:password").fill("shangyu-2026!");
        guest.page().locator("#join\\:again").fill("shangyu-2026!");
        guest.page().locator("#join\\:save").click();
        assertThat(guest.page().locator(".field__error").filter(having("密码至少 10 位")))
                .isVisible();
        guest.page().locator("#join\\:password").fill(Company.PASSWORD);
        guest.page().locator("#join\\:again").fill(Company.PASSWORD);
        guest.page().locator("#join\\:save").click();
        assertThat(guest.page().locator(".guest__name")).containsText("invited-journey@shangyu");
        assertThat(STACK.as("invited-journey@shangyu", "shangyu")
                        .get("/v1/me")
                        .expect(200)
                        .text())
                .contains("cashier");

        guest.page().navigate(link);
        assertThat(guest.page().locator("h1")).containsText("邀请链接无效");
    }

    @Test
    void somebody_of_another_company_signs_in_and_agrees() {
        var sent = Neighbourhood.administrator(STACK)
                .post(
                        "/v1/identity/invitations",
                        Map.of("fullName", "兼职人", "phone", "14003770077", "positions", List.of("receptionist")))
                .expect(201)
                .json();
        var elsewhere = STACK.as(Town.XINGHE.administrator(), Town.XINGHE);
        Neighbourhood.employ(elsewhere, "elsewhere@xinghe", "兼职人", "cashier", List.of());
        var seat = browsers.desk("elsewhere@xinghe");
        seat.page().navigate(sent.path("link").asText());
        seat.page().getByText("登录后加入").click();
        seat.signIn();
        assertThat(seat.page().locator("#agree")).containsText("elsewhere@xinghe");
        picture(seat, "agree");
        seat.button("同意加入").click();
        assertThat(seat.page().locator("h1")).containsText("已加入");

        assertThat(STACK.as("elsewhere@xinghe", "shangyu")
                        .get("/v1/me")
                        .expect(200)
                        .text())
                .contains("receptionist");
        assertThat(STACK.as("elsewhere@xinghe", "xinghe")
                        .get("/v1/me")
                        .expect(200)
                        .text())
                .contains("cashier");
    }

    @Test
    void the_administrator_looks_as_a_receptionist_and_changes_nothing() {
        var seat = administrator().open("/identity/position.xhtml?code=receptionist");
        picture(seat, "position");
        seat.button("以此岗位查看").click();
        assertThat(seat.page().locator(".viewing")).containsText("正在以“前台接待”查看");
        assertThat(seat.page().locator(".rail")).not().containsText("岗位与权限");
        seat.open("/repairs/receive.xhtml?room=" + room());
        picture(seat, "viewing");
        seat.page().locator("#receive\\:category").selectOption("WATER");
        seat.page().locator("#receive\\:content").fill("只是看看");
        seat.press("Control+Enter");
        assertThat(seat.page().locator(".notice").first()).containsText("不能修改任何内容");
        seat.button("结束查看").click();
        assertThat(seat.page().locator(".viewing")).hasCount(0);
        assertThat(seat.page().locator(".rail")).containsText("岗位与权限");
    }

    @Test
    void what_two_administrators_tick_at_once_is_all_kept() {
        var seat =
                browsers.desk(Town.XINGHE.administrator().username()).open("/identity/position.xhtml?code=assistant");
        var administrator = STACK.as(Town.XINGHE.administrator(), Town.XINGHE);
        var before = permissions("assistant");
        var given = new java.util.ArrayList<>(before);
        given.add("billing.book.read");
        administrator
                .put("/v1/identity/positions/assistant/permissions", Map.of("seen", before, "wanted", given))
                .expect(204);
        seat.labelledExactly("派工").check();
        seat.page().locator("#position\\:save").click();
        assertThat(seat.page().locator(".notice").first()).containsText("已增加:查看票册");
        picture(seat, "difference");
        seat.page().locator("#position\\:save").click();
        seat.isTold("“物业助理”的权限已保存");
        assertThat(permissions("assistant")).contains("billing.book.read", "repairs.order.dispatch");
    }

    @Test
    void the_pages_of_the_administrator_fit_a_phone() {
        var id = Neighbourhood.employ(STACK, "leaving-journey@" + Town.SHANGYU.alias(), "离岗人", "receptionist");
        var seat = browsers.phone(Town.SHANGYU.administrator().username());
        for (var path : List.of(
                "/identity/person.xhtml?id=" + id,
                "/identity/leave.xhtml?id=" + id,
                "/identity/invitations.xhtml",
                "/identity/invite.xhtml",
                "/identity/newposition.xhtml",
                "/identity/position.xhtml?code=cashier",
                "/identity/signin.xhtml")) {
            seat.open(path);
            picture(seat, "phone-" + path.replaceAll("[^a-z]+", "-"));
            assertThat((Boolean) seat.page().evaluate("() => document.documentElement.scrollWidth <= screen.width"))
                    .as(path)
                    .isTrue();
        }
    }

    private static List<String> permissions(String position) {
        var all = STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                .get("/v1/identity/positions")
                .expect(200)
                .json();
        for (var one : all) {
            if (one.at("/position/code").asText().equals(position)) {
                var permissions = new java.util.ArrayList<String>();
                one.path("permissions").forEach(permission -> permissions.add(permission.asText()));
                return permissions;
            }
        }
        throw new AssertionError(position);
    }

    private static String room() {
        return STACK.as(Neighbourhood.person("receptionist"), "shangyu")
                .get("/v1/archive/rooms?limit=1")
                .expect(200)
                .json()
                .at("/rows/0/roomId")
                .asText();
    }

    private Seat administrator() {
        return browsers.desk(Town.SHANGYU.administrator().username());
    }

    private static void picture(Seat seat, String name) {
        seat.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }

    private static void check(Seat seat, String chip) {
        seat.page()
                .locator(".chips")
                .getByText(chip, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
