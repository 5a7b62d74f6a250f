package io.jinlin.app.web;

import io.jinlin.identity.permission.DefaultRoles;
import io.jinlin.identity.permission.PositionDesk;
import io.jinlin.identity.permission.PositionRights;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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

    private String code = "";
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
        departments = DefaultRoles.load().permissions().entrySet().stream()
                .map(department -> new Department(
                        department.getKey(),
                        department.getValue().keySet().stream()
                                .map(permission -> new Grant(permission, read.may(permission)))
                                .toList()))
                .toList();
    }

    public String save() {
        var wanted = departments.stream()
                .flatMap(department -> department.grants().stream())
                .filter(Grant::isGiven)
                .map(Grant::getPermission)
                .collect(Collectors.toSet());
        desk.change(code, Objects.requireNonNull(seen).permissions(), wanted);
        return messages.done("identity.position.saved", getName()).andGoTo("/identity/positions.xhtml");
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
