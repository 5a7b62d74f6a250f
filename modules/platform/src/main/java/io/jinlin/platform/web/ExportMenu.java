package io.jinlin.platform.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes to take everything along. */
@ApplicationScoped
public class ExportMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("platform.export", "/platform/export.xhtml", "platform.export.run", 96, "download"));
    }
}
