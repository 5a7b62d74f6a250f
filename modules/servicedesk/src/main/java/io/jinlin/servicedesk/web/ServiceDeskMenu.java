package io.jinlin.servicedesk.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The desk's places in the menu. */
@ApplicationScoped
public class ServiceDeskMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("servicedesk.desk", "/servicedesk/desk.xhtml", "servicedesk.household.view", 10, "desk"),
                new MenuEntry(
                        "servicedesk.visit.title", "/servicedesk/visits.xhtml", "servicedesk.visit.view", 50, "phone"));
    }
}
