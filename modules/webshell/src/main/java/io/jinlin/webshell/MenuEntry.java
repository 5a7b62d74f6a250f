package io.jinlin.webshell;

/**
 * A place one can go to from the menu and the command palette (Ctrl+K).
 *
 * @param key message key of its name; the department before the first dot groups the menu, its heading is {@code <department>.menu}
 * @param path address inside the application, such as {@code /repairs/orders.xhtml}
 * @param permission who sees it; empty for everybody who is logged in
 * @param order smaller stands higher; the first one a person may see is where they start
 * @param icon name of a symbol in {@code shell/icons.svg}; empty keeps it out of the menu, in the palette only
 */
public record MenuEntry(String key, String path, String permission, int order, String icon) {

    /** A command such as “new repair”: found by Ctrl+K, not in the menu. */
    public static MenuEntry command(String key, String path, String permission, int order) {
        return new MenuEntry(key, path, permission, order, "");
    }

    public String department() {
        return key.substring(0, key.indexOf('.'));
    }

    public boolean isInMenu() {
        return !icon.isEmpty();
    }
}
