package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The reception desk, worked by keyboard alone. */
final class Reception {

    private final Seat seat;
    private final Page page;

    Reception(Seat seat) {
        this.seat = seat;
        this.page = seat.page();
    }

    /** Types what the caller says into the box, which has the focus already, and opens the household. */
    void openHousehold(String room) {
        seat.open("/servicedesk/desk.xhtml");
        assertThat(page.locator(".searchbox")).isFocused();
        seat.type(room);
        seat.press("Enter");
        assertThat(page.locator("h1")).containsText("业务受理 " + room);
    }

    /** A new repair of this household, for money; the number of the order. */
    String receiveChargedRepair(String content, String price) {
        seat.press("Alt+n");
        assertThat(seat.labelled("报修类别")).isFocused();
        seat.press("ArrowDown");
        seat.tabTo(seat.labelled("报修内容"));
        seat.type(content);
        seat.tabTo(seat.labelled("收费项目"));
        seat.press("Space");
        seat.tabTo(seat.labelled("告知价格"));
        seat.type(price);
        seat.press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile("/repairs/order\\.xhtml\\?.*"));
        seat.isTold("已受理");
        return page.locator("h1").innerText().replace("单号", "").strip();
    }

    /** The owner on the telephone is satisfied: one key. */
    void recordSatisfiedVisit(String orderNumber) {
        seat.open("/servicedesk/visits.xhtml");
        seat.tabTo(page.locator("#list a").filter(new Locator.FilterOptions().setHasText(orderNumber)));
        seat.press("Enter");
        assertThat(page.locator("#now")).containsText(orderNumber);
        seat.press("Alt+1");
        seat.isTold(orderNumber + " 可以归档");
    }
}
