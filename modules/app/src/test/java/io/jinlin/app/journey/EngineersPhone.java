package io.jinlin.app.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The engineer's telephone; everything is touched. */
final class EngineersPhone {

    private final Seat seat;
    private final Page page;

    EngineersPhone(Seat seat) {
        this.seat = seat.open("/repairs/phone/mine.xhtml");
        this.page = seat.page();
    }

    /** Opens the order in hand. */
    void open(String content) {
        page.locator("#mine a")
                .filter(new Locator.FilterOptions().setHasText(content))
                .tap();
        assertThat(page.locator("#order")).containsText(content);
    }

    void accept() {
        seat.button("接单").tap();
        assertThat(page.locator("#order .state").first()).hasText("已接单");
    }

    void arrive() {
        seat.button("到达现场").tap();
        assertThat(page.locator("#order .state").first()).hasText("维修中");
    }

    /** What was found and done, one kind of material, the labour. */
    void writeReport(String facts, String material, String unitPrice, String labour) {
        seat.labelled("现场情况").fill(facts);
        seat.labelled("与报修不符的项目").fill("另换密封圈,业主同意");
        seat.labelledExactly("材料").fill(material);
        seat.labelled("单价").fill(unitPrice);
        seat.labelled("人工费").fill(labour);
    }

    /** What the owner sees above the place for the signature. */
    void showsFee(String fee) {
        assertThat(page.locator("#finish\\:fee")).containsText(fee);
    }

    /** The owner signs with a finger. */
    void sign() {
        var pad = page.locator(".pad__canvas");
        pad.scrollIntoViewIfNeeded();
        var box = pad.boundingBox();
        var finger = page.mouse();
        finger.move(box.x + 30, box.y + box.height / 2);
        finger.down();
        finger.move(box.x + box.width / 2, box.y + 20);
        finger.move(box.x + box.width - 30, box.y + box.height - 25);
        finger.up();
    }

    void finish() {
        seat.button("完工提交").tap();
        seat.isTold("¥");
    }
}
