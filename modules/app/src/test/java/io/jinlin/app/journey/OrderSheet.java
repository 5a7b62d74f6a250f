package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;

/** The page of one repair order. */
final class OrderSheet {

    private final Seat seat;

    /** Opens the order at this address. */
    OrderSheet(Seat seat, String path) {
        this.seat = seat.open(path);
    }

    void isIn(String state) {
        assertThat(seat.page().locator(".card__tools .state").first()).hasText(state);
    }

    /** The lead signs for the work. */
    void confirm() {
        seat.press("Alt+s");
        seat.isTold("签名确认");
    }

    void file() {
        seat.press("Alt+f");
        seat.isTold("归档");
    }

    /** What happened, the latest first; waited for, since the page shows itself anew when anything changes. */
    void tells(String... happened) {
        assertThat(seat.page().locator(".timeline__what"))
                .hasText(happened, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }
}
