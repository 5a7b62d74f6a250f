package io.jinlin.app.journey;

import com.microsoft.playwright.Page;
import io.jinlin.app.access.KnownPage;
import io.jinlin.app.stack.OneRepair;
import io.jinlin.app.stack.RunningStack;
import io.jinlin.app.stack.Town;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Where the tour halts: a page as somebody sees it who works there.
 *
 * @param then what they do once it is open
 */
record Stop(String name, String username, String address, Consumer<Page> then) {

    private static final Consumer<Page> LOOK = page -> {};

    static Stop at(KnownPage page) {
        return new Stop(
                page.file().replace(".xhtml", "").replace('/', '-'),
                page.isForTheOperator() ? "operator@jinlin" : at(page.whoMay("receptionist")),
                page.address(),
                LOOK);
    }

    /** Pages in the midst of the work, which look unlike those that one has just opened. */
    static Stream<Stop> moreWorthSeeing(RunningStack stack) {
        var unpaid = OneRepair.in(stack, Town.SHANGYU.project())
                .called()
                .dispatched()
                .finished();
        var onSite = OneRepair.in(stack, Town.SHANGYU.project())
                .called()
                .dispatched()
                .onSite();
        var waiting = OneRepair.in(stack, Town.SHANGYU.project()).called();
        return Stream.of(
                new Stop("desk-search", at("receptionist"), "/servicedesk/desk.xhtml?q=3-2-401", LOOK),
                new Stop("visits-made", at("receptionist"), "/servicedesk/visits.xhtml?made=true", LOOK),
                new Stop("receive-nothing-filled-in", at("receptionist"), "/repairs/receive.xhtml", page -> {
                    page.locator(".is-submit").click();
                    page.locator(".field__error:not(:empty)").first().waitFor();
                }),
                new Stop("order-to-dispatch", at("engineer-lead"), "/repairs/order.xhtml?id=" + waiting.order(), LOOK),
                new Stop("board-one-chosen", at("engineer-lead"), "/repairs/board.xhtml", page -> {
                    page.locator(".pick").first().click();
                    page.locator("#board\\:engineers a.button").first().waitFor();
                }),
                new Stop(
                        "phone-order-on-site", at("engineer"), "/repairs/phone/order.xhtml?id=" + onSite.order(), LOOK),
                new Stop("cashier-to-pay", at("cashier"), "/billing/cashier.xhtml?room=" + unpaid.room(), LOOK),
                new Stop("keys", at("receptionist"), "/repairs/orders.xhtml", page -> {
                    page.locator("body").press("?");
                    page.locator("#keys").waitFor();
                }),
                new Stop("commands", at("receptionist"), "/repairs/orders.xhtml", page -> {
                    page.keyboard().press("Control+k");
                    page.locator("#palette").waitFor();
                }));
    }

    private static String at(String position) {
        return position + "@" + Town.SHANGYU.alias();
    }
}
