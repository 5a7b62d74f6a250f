package io.jinlin.platform.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The subscription for the company's administrator, the console for the platform's operator. */
@ApplicationScoped
public class SubscriptionMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry(
                        "platform.subscription",
                        "/platform/subscription.xhtml",
                        "platform.subscription.read",
                        95,
                        "receipt"),
                new MenuEntry(
                        "platform.console.tenants",
                        "/platform/console/tenants.xhtml",
                        "platform.console.read",
                        1,
                        "building"),
                new MenuEntry(
                        "platform.console.jobs", "/platform/console/jobs.xhtml", "platform.console.read", 2, "gear"));
    }
}
