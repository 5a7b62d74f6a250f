package io.jinlin.webshell.page;

import io.jinlin.webshell.MenuEntries;
import io.jinlin.webshell.MenuEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The places one person may go to, in order, grouped by department. */
public record Menu(List<Group> groups, List<MenuEntry> commands) {

    /** The places of one department, under its own heading. */
    public record Group(String heading, List<MenuEntry> entries) {}

    static Menu of(Collection<? extends MenuEntries> departments, Predicate<String> may) {
        var allowed = departments.stream()
                .flatMap(department -> department.entries().stream())
                .filter(entry -> entry.permission().isEmpty() || may.test(entry.permission()))
                .sorted(Comparator.comparingInt(MenuEntry::order).thenComparing(MenuEntry::key))
                .toList();
        var byDepartment = new LinkedHashMap<String, List<MenuEntry>>();
        allowed.stream().filter(MenuEntry::isInMenu).forEach(entry -> byDepartment
                .computeIfAbsent(entry.department(), first -> new ArrayList<>())
                .add(entry));
        var groups = byDepartment.entrySet().stream()
                .map(department -> new Group(department.getKey() + ".menu", List.copyOf(department.getValue())))
                .toList();
        return new Menu(groups, allowed);
    }

    Optional<MenuEntry> first() {
        return groups.stream().flatMap(group -> group.entries().stream()).findFirst();
    }
}
