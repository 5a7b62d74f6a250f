package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.Town;
import io.jinlin.launcher.demo.Company;
import io.jinlin.launcher.net.Rest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A company that has just been opened, and what it does first. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStepsIT extends Journey {

    private static final String ALIAS = "qingshuiwan";
    private static final String ADMINISTRATOR = "administrator@" + ALIAS;
    private static final Pattern URGENT_SOONER = Pattern.compile("^\\s*急修\\s*24 小时\\s*8 小时");
    private static final String PROFILE = "/v1/configuration/profile";

    @BeforeAll
    static void aNewCompany() {
        var address = "/v1/platform/tenants/" + ALIAS;
        STACK.operator()
                .put(
                        address,
                        Map.of(
                                "name",
                                "清水湾物业",
                                "administrator",
                                Map.of("username", ADMINISTRATOR, "fullName", "开始", "password", Company.PASSWORD)))
                .expect(202);
        Town.awaitReady(STACK, address);
    }

    @Test
    @Order(1)
    void the_guide_is_where_a_new_administrator_begins_and_can_be_left_and_gone_on_with() {
        var seat = browsers.desk(ADMINISTRATOR).open("/");
        assertThat(seat.page()).hasURL(STACK.baseUrl() + "/configuration/steps.xhtml");
        look(seat, "first-steps");
        assertThat(step(seat, "公司资料与标志")).containsText("待完成");
        assertThat(step(seat, "第一个项目")).containsText("待完成");

        step(seat, "导入房屋与业主").getByText("以后再说").click();
        assertThat(step(seat, "导入房屋与业主").locator(".state")).hasText("以后再说");
        step(seat, "导入房屋与业主").getByText("还是要做").click();
        assertThat(step(seat, "导入房屋与业主").locator(".state")).hasText("待完成");

        step(seat, "公司资料与标志").getByText("去完成").click();
        seat.labelled("公司名称").fill("清水湾物业服务有限公司");
        seat.labelled("服务电话").fill("0379-6543 2100");
        seat.press("Control+Enter");
        seat.isTold("公司资料已保存");

        step(seat.open("/configuration/steps.xhtml"), "第一个项目").getByText("去完成").click();
        seat.labelled("项目名称").fill("清水湾一期");
        seat.press("Control+Enter");
        seat.isTold("项目“清水湾一期”已建立");

        seat = browsers.desk(ADMINISTRATOR).open("/");
        assertThat(step(seat, "公司资料与标志").locator(".state")).hasText("已完成");
        assertThat(step(seat, "第一个项目").locator(".state")).hasText("已完成");
    }

    @Test
    @Order(2)
    void a_preset_is_looked_at_in_words_before_it_is_adopted_and_can_wait() {
        var seat = browsers.desk(ADMINISTRATOR).open("/configuration/steps.xhtml");
        step(seat, "采用预设").getByText("以后再说").click();
        assertThat(step(seat, "采用预设").locator(".state")).hasText("以后再说");
        step(seat, "采用预设").getByText("还是要做").click();
        step(seat, "采用预设").getByText("去完成").click();
        for (var kind : List.of("住宅", "写字楼", "商业")) {
            assertThat(step(seat, kind).first()).isVisible();
        }

        var result = seat.page().locator("#result");
        step(seat, "商场与商铺").getByText("看看会改变什么").click();
        assertThat(result).containsText("采用“商业”将改变");
        step(seat, "大厦与园区").getByText("看看会改变什么").click();
        assertThat(result).containsText("采用“写字楼”将改变");
        assertThat(seat.page()
                        .locator("#result tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(URGENT_SOONER)))
                .hasCount(1);
        assertThat(row(seat, "repairs.order.dispatch").locator("ins")).containsText("物业助理");
        result.locator("summary").first().click();
        look(seat, "presets");
        assertThat(inForce("numbering")).contains("BX");

        assertThat(seat.page().locator("#adopt\\:reason")).hasValue("采用预设:写字楼");
        seat.page().locator("#adopt\\:reason").fill("我们管的是写字楼");
        seat.button("采用").click();
        seat.isTold("已采用“写字楼”,共 8 项");
        assertThat(step(seat, "采用预设").locator(".state")).hasText("已完成");
        assertThat(inForce("numbering")).contains("WX");
        seat.open("/configuration/versions.xhtml?of=numbering");
        assertThat(seat.page().locator("#list\\:versions")).containsText("我们管的是写字楼");

        seat = browsers.phone(ADMINISTRATOR).open("/configuration/presets.xhtml?of=office");
        assertThat(seat.page().locator("#result")).containsText("完全一致,无需采用");
        step(seat, "商场与商铺").getByText("看看会改变什么").click();
        assertThat(seat.page().locator("#result")).containsText("采用“商业”将改变");
        var eyes = new Look(seat.page());
        assertThat(eyes.sideways()).isEmpty();
        assertThat(eyes.barriers()).isEmpty();
        look(seat, "presets-phone");
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void what_is_left_out_is_settled_and_then_the_guide_is_gone() {
        var seat = browsers.phone(ADMINISTRATOR).open("/configuration/steps.xhtml");
        assertThat((Boolean) seat.page().evaluate("() => document.documentElement.scrollWidth <= screen.width"))
                .isTrue();
        look(seat, "first-steps-phone");
        assertThat(seat.button("全部完成,不再显示")).hasCount(0);
        var open = seat.page().locator(".card").filter(having("待完成"));
        for (var left = open.count(); left > 0; left--) {
            open.first().getByText("以后再说").click();
            assertThat(open).hasCount(left - 1);
        }
        seat.button("全部完成,不再显示").click();
        seat.isTold("准备工作已完成");
        assertThat(seat.page()).not().hasURL(STACK.baseUrl() + "/configuration/steps.xhtml");
    }

    @Test
    void two_projects_of_one_name_are_refused_at_the_field_and_nothing_typed_is_lost() {
        STACK.as(ADMINISTRATOR, ALIAS)
                .with("Idempotency-Key", "project-" + UUID.randomUUID())
                .post("/v1/archive/projects", Map.of("name", "清水湾二期"))
                .expect(201);
        var seat = browsers.desk(ADMINISTRATOR).open("/archive/project.xhtml");
        seat.labelled("项目名称").fill("清水湾二期");
        seat.labelled("地址").fill("滨河路 9 号");
        seat.press("Control+Enter");

        assertThat(seat.page().locator(".field__error").filter(having("已经有一个项目叫“清水湾二期”")))
                .isVisible();
        assertThat(seat.labelled("地址")).hasValue("滨河路 9 号");
    }

    @Test
    void a_profile_is_changed_as_it_was_seen_and_stays_in_its_company() {
        var administrator = STACK.as(ADMINISTRATOR, ALIAS);
        var seen = administrator.get(PROFILE).expect(200);
        var etag = seen.header("ETag").orElseThrow();
        var said = Map.of("fullName", "清水湾物业", "address", "滨河路 9 号", "phone", "0379-1");

        administrator.with("If-Match", etag).put(PROFILE, said).expect(200);

        assertThat(code(administrator.with("If-Match", etag).put(PROFILE, said).expect(409)))
                .isEqualTo("restshell.A_CHANGE_IS_MADE_TO_WHAT_WAS_SEEN");
        assertThat(STACK.as(Town.XINGHE.administrator(), Town.XINGHE)
                        .get(PROFILE)
                        .expect(200)
                        .text())
                .doesNotContain("清水湾");
    }

    @Test
    void what_does_not_fit_on_paper_is_refused_by_name() {
        var administrator = STACK.as(ADMINISTRATOR, ALIAS);
        var etag = administrator.get(PROFILE).expect(200).header("ETag").orElseThrow();
        var tooLong = administrator
                .with("If-Match", etag)
                .put(PROFILE, Map.of("fullName", "物".repeat(10_000), "address", "", "phone", ""))
                .expect(422);

        assertThat(code(tooLong)).isEqualTo("configuration.A_PROFILE_FITS_ON_PAPER");
        assertThat(tooLong.json().get("field").asText()).isEqualTo("fullName");
        assertThat(code(administrator
                        .send("PUT", PROFILE + "/logo", "GIF89a no picture".getBytes(), "image/png")
                        .expect(422)))
                .isEqualTo("printing.A_PICTURE_IS_A_SMALL_PNG_OR_JPEG");
        administrator
                .send("PUT", PROFILE + "/logo", OneRepair.picture(), "image/png")
                .expect(204);
        assertThat(administrator.get(PROFILE).expect(200).json().get("hasLogo").asBoolean())
                .isTrue();
    }

    private static String inForce(String subject) {
        return STACK.as(ADMINISTRATOR, ALIAS)
                .get("/v1/configuration/" + subject + "/draft")
                .expect(200)
                .json()
                .get("content")
                .asText();
    }

    private static Locator row(Seat seat, String place) {
        return seat.page().locator("#result tbody tr").filter(having(place));
    }

    private static Locator step(Seat seat, String title) {
        return seat.page().locator(".card").filter(having(title));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static void look(Seat seat, String name) {
        seat.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private static String code(Rest.Answer answer) {
        return answer.json().get("code").asText();
    }
}
