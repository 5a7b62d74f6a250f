package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.jinlin.app.signup.Newcomer;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.launcher.demo.Company;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody finds the public page, signs the company up, follows the letter and works in it a minute later. */
class SignupJourneyIT {

    private static final RunningStack STACK = RunningStack.get();
    private static final Path PICTURES = Path.of("target", "screenshots", "signup");
    private static final String KEPT =
            "() => Object.keys({ ...sessionStorage, ...localStorage }).filter(key => key.startsWith('jinlin'))";

    private final Browsers browsers = new Browsers(STACK);

    @AfterEach
    void goHome() {
        browsers.close();
    }

    @Test
    void from_the_public_page_to_the_first_day_at_the_desk() {
        var company = Newcomer.called(STACK, "luoyanghupan");
        var seat = browsers.desk(company.email());
        seat.open("/signup");
        assertThat(seat.page()).hasURL(Pattern.compile("/signup/plans.xhtml"));
        look(seat, "plans");
        seat.page().getByText("免费试用 30 天").first().click();

        fill(seat, company);
        look(seat, "company");
        seat.button("发送确认链接").click();
        assertThat(seat.page().getByText("o***@luoyanghupan.example")).isVisible();
        look(seat, "sent");

        seat.page().navigate(company.link(1));
        assertThat(seat.page().locator("h1")).hasText(company.company());
        look(seat, "confirm");
        seat.labelled("姓名").fill("陈默");
        seat.page().locator("[id='administrator:password']").fill(Company.PASSWORD);
        seat.page().locator("[id='administrator:again']").fill("another");
        seat.button("开通公司").click();
        assertThat(seat.page().getByText("两次输入的密码不一致")).isVisible();
        assertThat(seat.labelled("姓名")).hasValue("陈默");
        seat.page().locator("[id='administrator:password']").fill(Company.PASSWORD);
        seat.page().locator("[id='administrator:again']").fill(Company.PASSWORD);
        seat.button("开通公司").click();
        assertThat(seat.page()
                        .getByText("正在为贵公司准备")
                        .or(seat.page().getByText("贵公司已开通"))
                        .first())
                .isVisible();
        look(seat, "opening");
        assertThat(seat.page().getByText("贵公司已开通")).isVisible();
        look(seat, "ready");

        seat.page().locator("main").getByText("登录").click();
        seat.signIn();
        assertThat(seat.page().locator(".bar__brand")).containsText(company.company());
        Assertions.assertThat(seat.complaints()).isEmpty();
    }

    @Test
    void what_is_not_right_is_said_at_its_field_and_nothing_typed_is_lost() {
        var company = Newcomer.called(STACK, "hetang");
        var seat = browsers.phone(company.email());
        seat.open("/signup/company.xhtml");

        fill(seat, company);
        seat.labelled("公司简称").fill("shangyu");
        seat.button("发送确认链接").click();

        assertThat(seat.page().getByText("简称“shangyu”已被使用")).isVisible();
        assertThat(seat.labelled("公司名称")).hasValue(company.company());
        assertThat(seat.labelled("联系电话")).hasValue(company.phone());
        look(seat, "phone");
    }

    @Test
    void who_turns_to_another_language_keeps_what_is_typed_and_where_they_are() {
        var company = Newcomer.called(STACK, "qiushui");
        var seat = browsers.phone(company.email());
        seat.open("/signup/company.xhtml");
        fill(seat, company);

        turn(seat, "English", "Open your company's Jinlin");

        assertThat(seat.page().locator("html")).hasAttribute("lang", "en");
        var typed = Map.of(
                "company", company.company(),
                "creditCode", company.creditCode(),
                "alias", company.alias(),
                "contact", "陈默",
                "phone", company.phone(),
                "email", company.email(),
                "plan", "standard");
        typed.forEach((field, value) ->
                assertThat(seat.page().locator("[id='ask:" + field + "']")).hasValue(value));
        look(seat, "company-english");
        seat.page().locator("[id='ask:save']").click();
        assertThat(seat.page().getByText("o***@qiushui.example")).isVisible();
        turn(seat, "中文", "开通贵公司的近邻");
        assertThat(seat.page().getByText("o***@qiushui.example")).isVisible();

        seat.page().navigate(company.link(1));
        seat.labelled("姓名").fill("陈默");
        seat.page().locator("[id='administrator:password']").fill(Company.PASSWORD);
        turn(seat, "English", company.company());
        assertThat(seat.page().locator("html")).hasAttribute("lang", "en");
        assertThat(seat.page().locator("[id='administrator:password']")).hasValue("");
        assertThat(seat.page().locator("[id='administrator:fullName']")).hasValue("陈默");
        Assertions.assertThat(seat.page().evaluate(KEPT))
                .as("kept no longer than for the one step")
                .isEqualTo(List.of());
        Assertions.assertThat(seat.complaints()).isEmpty();
    }

    private static void turn(Seat seat, String language, String title) {
        seat.page().getByText(language).click();
        assertThat(seat.page().locator("h1")).hasText(title);
    }

    @Test
    void a_link_that_is_no_good_says_so() {
        var seat = browsers.phone("nobody");
        seat.open("/signup/confirm.xhtml?token=made-up");

        assertThat(seat.page().getByText("链接无效")).isVisible();
        look(seat, "refused");
        Assertions.assertThat(seat.complaints()).isEmpty();
    }

    private static void fill(Seat seat, Newcomer company) {
        seat.labelled("公司名称").fill(company.company());
        seat.labelled("统一社会信用代码").fill(company.creditCode());
        assertThat(seat.labelled("公司简称")).hasValue(company.alias());
        seat.labelled("联系人").fill("陈默");
        seat.labelled("联系电话").fill(company.phone());
        seat.page().locator("[id='ask:email']").fill(company.email());
        seat.labelled("套餐").selectOption("standard");
    }

    private static void look(Seat seat, String name) {
        Look.passes(seat.page(), PICTURES.resolve(name + ".png"));
    }
}
