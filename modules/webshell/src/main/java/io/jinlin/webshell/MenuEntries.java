package io.jinlin.webshell;

import java.util.List;

/** What a department puts into the menu: one application-scoped bean of it in each department with pages. */
public interface MenuEntries {

    List<MenuEntry> entries();
}
