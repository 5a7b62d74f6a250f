package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.jinlin.app.stack.Town;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The administrator decides how the company works, and sees the paper change while typing. */
class ConfigurationPagesIT extends Journey {

    /** Milliseconds: under a second on a machine of its own. */
    private static final double SOON = 3_000;

    @AfterEach
    void nobodyComplains() {
        var administrator = STACK.as(Town.SHANGYU.administrator(), Town.SHANGYU);
        for (var subject : new String[] {"time-limits", "forms.receipt"}) {
            administrator.post("/v1/configuration/" + subject + "/versions/0/revert", Map.of("reason", "复原"));
        }
        assertThat(browsers.complaints()).isEmpty();
    }

    @Test
    void time_limits_are_drafted_published_and_listed() {
        var seat = browsers.desk(Town.SHANGYU.administrator().username()).open("/configuration/time-limits.xhtml");
        seat.page().locator("#edit\\:urgent").fill("20");
        seat.button("保存草稿").click();
        assertThat(seat.page().locator("#draft")).containsText("24 小时");
        seat.page().locator("#publish\\:reason").fill("夏季加急");
        seat.button("发布").click();

        seat.isTold("已发布");
        assertThat(seat.page().locator("#list\\:versions")).containsText("夏季加急");
        look(seat.page(), "versions");
        seat.open("/configuration/index.xhtml");
        look(seat.page(), "index");
    }

    @Test
    void the_paper_follows_what_is_typed_and_the_focus_stays() {
        var seat =
                browsers.desk(Town.SHANGYU.administrator().username()).open("/configuration/form.xhtml?code=receipt");
        var paper = seat.page().locator("[data-paper=pdf]");
        assertThat(paper)
                .hasAttribute("data-shown", "1", new LocatorAssertions.HasAttributeOptions().setTimeout(15_000));
        var title = seat.page().locator("#template\\:title");
        title.click();
        title.fill("上豫收款凭据");
        assertThat(paper).hasAttribute("data-shown", "2", new LocatorAssertions.HasAttributeOptions().setTimeout(SOON));
        assertThat(title).isFocused();

        seat.page().locator("#template\\:copies").fill("第一联存根\n" + "很".repeat(40));
        assertThat(seat.page().locator("[data-faults] li")).hasCount(1);
        seat.page().locator("#template\\:copies").fill("第一联存根\n第二联交款人");
        assertThat(seat.page().locator("[data-faults] li")).hasCount(0);
        seat.page().locator("#template\\:both").click();
        assertThat(seat.page().locator("[data-paper=original]")).isVisible();
        seat.page().waitForTimeout(1_500);
        look(seat.page(), "form");
        seat.button("保存草稿").click();
        assertThat(seat.page().locator("#draft")).containsText("上豫收款凭据");
        assertThat(seat.page().locator("#draft")).containsText(Pattern.compile("标题"));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "configuration-" + name + ".png")));
    }
}
