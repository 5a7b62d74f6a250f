package io.jinlin.repairs.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes in the repair department. */
@ApplicationScoped
public class RepairsMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("repairs.rounds", "/repairs/phone/mine.xhtml", "repairs.order.work", 20, "wrench"),
                new MenuEntry("repairs.board", "/repairs/board.xhtml", "repairs.order.dispatch", 30, "board"),
                new MenuEntry("repairs.orders", "/repairs/orders.xhtml", "repairs.order.read", 40, "list"),
                MenuEntry.command("repairs.receive", "/repairs/receive.xhtml", "repairs.order.receive", 41));
    }
}
