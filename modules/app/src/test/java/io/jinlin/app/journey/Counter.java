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

    /** Everything by WeChat; the receipt goes to the printer. */
    void takeByWechat(String capitals) {
        seat.press("Alt+w");
        assertThat(page.locator("#pay\\:sum")).containsText(capitals);
        seat.tabTo(seat.button("收款并打印收据"));
        seat.press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile("/billing/payment\\.xhtml.*"));
        seat.hasPrinted();
    }
}
