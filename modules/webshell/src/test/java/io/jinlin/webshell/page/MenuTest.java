package io.jinlin.webshell.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MenuTest {

    private static final MenuEntries REPAIRS = () -> List.of(
            new MenuEntry("repairs.board", "/repairs/board.xhtml", "repairs.order.dispatch", 40, "board"),
            new MenuEntry("repairs.orders", "/repairs/orders.xhtml", "repairs.order.see", 30, "wrench"),
            MenuEntry.command("repairs.order.new", "/repairs/order/new.xhtml", "repairs.order.receive", 31));
    private static final MenuEntries DESK = () ->
            List.of(new MenuEntry("servicedesk.desk", "/servicedesk/desk.xhtml", "servicedesk.desk.use", 10, "desk"));

    @Test
    void only_what_the_person_may_do_is_shown() {
        assertThat(menu("repairs.order.see").groups()).singleElement().satisfies(group -> assertThat(group.entries())
                .extracting(MenuEntry::key)
                .containsExactly("repairs.orders"));
    }

    @Test
    void departments_and_entries_stand_in_order() {
        var menu = menu("repairs.order.see", "repairs.order.dispatch", "servicedesk.desk.use");

        assertThat(menu.groups()).extracting(Menu.Group::heading).containsExactly("servicedesk.menu", "repairs.menu");
        assertThat(menu.groups().get(1).entries())
                .extracting(MenuEntry::key)
                .containsExactly("repairs.orders", "repairs.board");
    }

    @Test
    void commands_are_in_the_palette_only() {
        var menu = menu("repairs.order.receive");

        assertThat(menu.groups()).isEmpty();
        assertThat(menu.commands()).extracting(MenuEntry::key).containsExactly("repairs.order.new");
    }

    @Test
    void the_day_begins_at_the_first_entry() {
        assertThat(menu("repairs.order.see", "servicedesk.desk.use").first())
                .map(MenuEntry::path)
                .hasValue("/servicedesk/desk.xhtml");
        assertThat(menu().first()).isEmpty();
    }

    private static Menu menu(String... permissions) {
        return Menu.of(List.of(REPAIRS, DESK), Set.of(permissions)::contains);
    }
}
