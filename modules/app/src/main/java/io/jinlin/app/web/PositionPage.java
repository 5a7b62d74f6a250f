package io.jinlin.app.web;

import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.identity.permission.PositionDesk;
import io.jinlin.identity.permission.PositionRights;
import io.jinlin.identity.permission.PositionRow;
import io.jinlin.kernel.Stale;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one position may do, to be changed. */
@Named
@ViewScoped
public class PositionPage implements Serializable {

    @Inject
    PositionDesk desk;

    @Inject
    PositionNames names;

    @Inject
    Messages messages;

    @Inject
    WordsBean words;

    private static final String DEFAULT = "DEFAULT";

    private String code = "";
    private @Nullable String preset;
    private @Nullable PositionRights seen;
    private List<Department> departments = List.of();

    /** The permissions of one department. */
    public record Department(String code, List<Grant> grants) implements Serializable {}

    /** A permission, given to the position or not. */
    public static final class Grant implements Serializable {

        private final String permission;
        private boolean given;

        private Grant(String permission, boolean given) {
            this.permission = permission;
            this.given = given;
        }

        public String getPermission() {
            return permission;
        }

        public boolean isGiven() {
            return given;
        }

        public void setGiven(boolean now) {
            given = now;
        }
    }

    public void load() {
        var read = desk.position(code);
        seen = read;
        show(read.permissions());
    }

    private void show(Set<String> given) {
        departments = DefaultRoles.load().permissions().entrySet().stream()
                .map(department -> new Department(
                        department.getKey(),
                        department.getValue().keySet().stream()
                                .map(permission -> new Grant(permission, given.contains(permission)))
                                .toList()))
                .toList();
    }

    public @Nullable String save() {
        var known = Objects.requireNonNull(seen);
        try {
            desk.change(code, known.permissions(), wanted());
        } catch (Stale somebodyWasFaster) {
            return changedMeanwhile(known.permissions());
        }
        return messages.done("identity.position.saved", getName()).andGoTo("/identity/positions.xhtml");
    }

    private Set<String> wanted() {
        return departments.stream()
                .flatMap(department -> department.grants().stream())
                .filter(Grant::isGiven)
                .map(Grant::getPermission)
                .collect(Collectors.toSet());
    }

    /** Somebody was faster: what they gave and took is said; the ticks made here are put on top of theirs. */
    private @Nullable String changedMeanwhile(Set<String> before) {
        var mine = wanted();
        var now = desk.position(code);
        seen = now;
        var merged = new HashSet<>(now.permissions());
        merged.addAll(without(mine, before));
        merged.removeAll(without(before, mine));
        show(merged);
        var words = told("identity.position.changed.given", without(now.permissions(), before))
                + told("identity.position.changed.taken", without(before, now.permissions()));
        return messages.warn("identity.position.changed", words).andStay();
    }

    private String told(String key, Set<String> permissions) {
        var named = permissions.stream()
                .sorted()
                .map(permission -> words.get("identity.permission." + permission))
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? "" : words.of(key, named);
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** Ticks of another position, or of the defaults; nothing counts before it is saved. */
    public @Nullable String takeOver() {
        var from = preset;
        if (from == null) {
            return null;
        }
        show(from.equals(DEFAULT) ? defaults() : desk.position(from).permissions());
        return messages.warn(
                        "identity.position.preset.applied",
                        getPresets().stream()
                                .filter(one -> one.value().equals(from))
                                .map(Option::label)
                                .findFirst()
                                .orElse(from))
                .andStay();
    }

    private Set<String> defaults() {
        return DefaultRoles.load().grants().entrySet().stream()
                .filter(grant -> grant.getValue().contains(code))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public List<Option> getPresets() {
        var presets = new ArrayList<Option>();
        presets.add(new Option(DEFAULT, words.get("identity.position.preset.DEFAULT")));
        names.getOptions().stream().filter(one -> !one.value().equals(code)).forEach(presets::add);
        return presets;
    }

    public @Nullable String getPreset() {
        return preset;
    }

    public void setPreset(@Nullable String chosen) {
        preset = chosen;
    }

    public PositionRow getPosition() {
        return Objects.requireNonNull(seen).position();
    }

    public String getName() {
        return names.name(Objects.requireNonNull(seen));
    }

    public List<Department> getDepartments() {
        return departments;
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String position) {
        code = position == null ? "" : position;
    }
}
