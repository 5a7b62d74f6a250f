package io.jinlin.app.web;

import io.jinlin.identity.permission.DefaultRoles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the positions of the company may do, all beside one another. */
@Named
@RequestScoped
public class PositionsPage {

    private final List<Department> departments = DefaultRoles.load().permissions().entrySet().stream()
            .map(department -> new Department(
                    department.getKey(), List.copyOf(department.getValue().keySet())))
            .toList();

    /** The permissions of one department, as they stand in {@code roles.yaml}. */
    public record Department(String code, List<String> permissions) {}

    public List<Department> getDepartments() {
        return departments;
    }
}
