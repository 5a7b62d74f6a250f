package io.jinlin.app.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where one goes to see who works here and what they may do. */
@ApplicationScoped
public class StaffMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("identity.people", "/identity/staff.xhtml", "identity.staff.read", 90, "users"),
                new MenuEntry("identity.positions", "/identity/positions.xhtml", "identity.staff.read", 91, "key"),
                new MenuEntry(
                        "identity.invitations", "/identity/invitations.xhtml", "identity.staff.change", 92, "send"),
                new MenuEntry("identity.signin", "/identity/signin.xhtml", "identity.staff.change", 93, "lock"),
                new MenuEntry("identity.audit", "/identity/audit.xhtml", "identity.audit.read", 94, "list"),
                MenuEntry.command("identity.invitations.new", "/identity/invite.xhtml", "identity.staff.change", 94),
                MenuEntry.command("identity.person.new", "/identity/person.xhtml", "identity.staff.change", 95));
    }
}
