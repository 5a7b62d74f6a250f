package io.jinlin.app.web;

import io.jinlin.identity.staff.AccountOffice;
import io.jinlin.identity.staff.LeaveDesk;
import io.jinlin.identity.staff.Leaving;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffRow;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import io.jinlin.webshell.WordsBean;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody leaves; what is open goes to colleagues. */
@Named
@ViewScoped
public class LeavePage implements Serializable {

    @Inject
    StaffDesk staff;

    @Inject
    LeaveDesk desk;

    @Inject
    AccountOffice office;

    @Inject
    Messages messages;

    @Inject
    WordsBean words;

    private @Nullable UUID id;
    private @Nullable StaffRow row;
    private List<Department> departments = List.of();

    /** The open work of one department, and who is to get it. */
    public static final class Department implements Serializable {

        private final Leaving leaving;
        private final List<Option> options;
        private @Nullable String successor;

        private Department(Leaving leaving, List<Option> options) {
            this.leaving = leaving;
            this.options = options;
        }

        public Leaving getLeaving() {
            return leaving;
        }

        public List<Option> getOptions() {
            return options;
        }

        public @Nullable String getSuccessor() {
            return successor;
        }

        public void setSuccessor(@Nullable String chosen) {
            successor = chosen;
        }
    }

    public void load() {
        var person = Objects.requireNonNull(id);
        row = staff.row(person);
        departments = desk.openWork(person).stream()
                .map(leaving -> new Department(leaving, options(leaving)))
                .toList();
    }

    private List<Option> options(Leaving leaving) {
        var options = new ArrayList<Option>();
        leaving.successors().forEach(one -> options.add(new Option(one.id().toString(), one.name())));
        options.add(new Option(LeaveDesk.BACK, words.get("identity.leave.back")));
        return options;
    }

    public String leave() {
        var successors = new HashMap<String, String>();
        for (var department : departments) {
            if (department.successor != null) {
                successors.put(department.leaving.key(), department.successor);
            }
        }
        var known = Objects.requireNonNull(row);
        office.leave(known.id(), successors);
        return messages.done("identity.person.disabled", known.fullName())
                .andGoTo("/identity/person.xhtml?id=" + known.id());
    }

    public @Nullable StaffRow getRow() {
        return row;
    }

    public List<Department> getDepartments() {
        return departments;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID person) {
        id = person;
    }
}
