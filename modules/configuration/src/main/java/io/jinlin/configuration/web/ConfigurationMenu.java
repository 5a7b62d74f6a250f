package io.jinlin.configuration.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes to see and change what the company decided. */
@ApplicationScoped
public class ConfigurationMenu implements MenuEntries {

    private static final String READ = "configuration.version.read";

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("configuration.versions", "/configuration/index.xhtml", READ, 95, "gear"),
                MenuEntry.command("configuration.package", "/configuration/package.xhtml", READ, 96));
    }
}
