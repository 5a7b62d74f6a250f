package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The cashier's counter, worked by keyboard alone. */
final class Counter {

    private final Seat seat;
    private final Page page;

    Counter(Seat seat) {
        this.seat = seat.open("/billing/cashier.xhtml");
        this.page = seat.page();
    }

    /** Looks for the household; what it owes lies on the counter. */
    void find(String room, String owed) {
        assertThat(page.locator("#find\\:room_input")).isFocused();
        seat.type(room);
        assertThat(page.locator(".ui-autocomplete-item").first()).isVisible();
        seat.press("Enter");
        assertThat(page.locator("#counter")).containsText(owed);
    }

    /** This much by WeChat; the receipt goes to the printer. */
    void takeByWechat(String amount, String capitals) {
        seat.tabTo(seat.labelledExactly("微信"));
        seat.type(amount);
        assertThat(page.locator("#pay\\:sum")).containsText(capitals);
        seat.press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile("/billing/payment\\.xhtml.*"));
        seat.hasPrinted();
        assertThat(page.locator("#prints")).not().containsText("尚未打印");
    }
}
