package io.jinlin.platform.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes to see which group may see what. */
@ApplicationScoped
public class GroupMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("platform.group", "/platform/group.xhtml", "platform.group.read", 97, "building"));
    }
}
