package io.jinlin.archive.web;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The archive's places in the menu. */
@ApplicationScoped
public class ArchiveMenu implements MenuEntries {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                new MenuEntry("archive.projects", "/archive/projects.xhtml", "archive.project.read", 80, "building"),
                MenuEntry.command("archive.project.new", "/archive/project.xhtml", "archive.project.open", 80),
                new MenuEntry("archive.rooms", "/archive/rooms.xhtml", "archive.room.read", 81, "home"),
                new MenuEntry("archive.import", "/archive/import.xhtml", "archive.import.run", 82, "download"));
    }
}
