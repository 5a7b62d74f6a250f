package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The dispatch board, which shows by itself what is new. */
final class Board {

    private final Seat seat;

    Board(Seat seat) {
        this.seat = seat.open("/repairs/board.xhtml");
        assertThat(waiting()).isVisible();
        seat.page().evaluate("window.sinceOpened = true");
    }

    private Locator waiting() {
        return seat.page().locator("#board\\:waiting");
    }

    /** Appeared while one was looking; nobody loaded the page again. */
    void shows(String content) {
        assertThat(waiting()).containsText(content);
        if (!Boolean.TRUE.equals(seat.page().evaluate("window.sinceOpened"))) {
            throw new AssertionError("the board was loaded again");
        }
    }

    /** Chooses the order and gives it out with the engineer's key. */
    void dispatch(String content, String engineer) {
        seat.tabTo(waiting().getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(content)));
        seat.press("Enter");
        assertThat(waiting().locator(".is-here")).containsText(content);
        var key = seat.page()
                .locator("#board\\:engineers [data-hotkey]")
                .filter(new Locator.FilterOptions().setHasText(engineer))
                .getAttribute("data-hotkey");
        seat.press("Alt+" + key);
        seat.isTold("已派给 " + engineer);
        assertThat(waiting()).not().containsText(content);
    }
}
