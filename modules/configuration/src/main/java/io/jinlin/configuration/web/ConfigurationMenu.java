package io.jinlin.configuration.web;

import io.jinlin.configuration.firststep.FirstStepsDesk;
import io.jinlin.identity.CurrentStaff;
import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The department's places in the menu; the first steps stand at the very top until the company has been through them. */
@ApplicationScoped
public class ConfigurationMenu implements MenuEntries {

    private static final String TAKE = "configuration.steps.take";
    private static final String READ = "configuration.version.read";

    @Inject
    FirstStepsDesk steps;

    @Inject
    CurrentStaff staff;

    @Override
    public List<MenuEntry> entries() {
        var entries = new ArrayList<MenuEntry>();
        if (staff.may(TAKE) && !steps.areOver()) {
            entries.add(new MenuEntry("configuration.steps", "/configuration/steps.xhtml", TAKE, 0, "flag"));
        }
        entries.add(new MenuEntry("configuration.versions", "/configuration/index.xhtml", READ, 96, "gear"));
        entries.add(MenuEntry.command("configuration.package", "/configuration/package.xhtml", READ, 97));
        entries.add(new MenuEntry(
                "configuration.profile", "/configuration/profile.xhtml", "configuration.profile.read", 95, "pen"));
        return entries;
    }
}
