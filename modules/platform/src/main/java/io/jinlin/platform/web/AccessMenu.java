package io.jinlin.platform.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes to see when the platform's operators looked at the company. */
@ApplicationScoped
public class AccessMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("platform.access", "/platform/accesses.xhtml", "platform.access.read", 98, "eye"));
    }
}
