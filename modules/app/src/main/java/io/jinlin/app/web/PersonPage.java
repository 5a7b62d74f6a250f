package io.jinlin.app.web;

import io.jinlin.identity.staff.Assignment;
import io.jinlin.identity.staff.Place;
import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffOffice;
import io.jinlin.identity.staff.StaffRow;
import io.jinlin.kernel.Stale;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One member of staff, or a new one. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    static final String PASSWORD = "identity.person.password";

    /** How far somebody works. */
    public enum Reach {
        EVERYWHERE,
        CHOSEN
    }

    @Inject
    StaffDesk desk;

    @Inject
    StaffOffice office;

    @Inject
    Messages messages;

    @Inject
    PersonDifference difference;

    private @Nullable UUID id;
    private @Nullable StaffRow row;
    private String username = "";
    private String fullName = "";
    private List<String> positions = new ArrayList<>();
    private List<String> places = new ArrayList<>();
    private Reach reach = Reach.EVERYWHERE;
    private @Nullable String password;

    public void load() {
        if (id != null) {
            var read = desk.row(id);
            row = read;
            username = read.username();
            fullName = read.fullName();
            positions = new ArrayList<>(read.positions());
            places = new ArrayList<>(WorkPlaces.codes(read));
            reach = read.everywhere() ? Reach.EVERYWHERE : Reach.CHOSEN;
            password = Faces.getFlashAttribute(PASSWORD);
        }
    }

    public @Nullable String save() {
        var known = row;
        if (known != null) {
            var chosen = placesAsChosen();
            try {
                office.change(known.id(), known.version(), fullName, Set.copyOf(positions), chosen);
            } catch (Stale somebodyWasFaster) {
                return changedMeanwhile(known);
            }
            return messages.done("identity.person.saved", fullName).andGoTo(address(known.id()));
        }
        var assigned = office.takeOn(new Assignment(username, fullName, Set.copyOf(positions), placesAsChosen()));
        Faces.setFlashAttribute(PASSWORD, assigned.temporaryPassword());
        return messages.done("identity.person.takenon", fullName).andGoTo(address(assigned.id()));
    }

    /** Somebody was faster: what they changed is said, what is typed stays, and the next time it is saved on top of theirs. */
    private @Nullable String changedMeanwhile(StaffRow seen) {
        var now = desk.row(seen.id());
        row = now;
        return messages.warn("identity.person.changed", difference.between(seen, now))
                .andStay();
    }

    private Set<Place> placesAsChosen() {
        return reach == Reach.EVERYWHERE
                ? Set.of()
                : Place.some(places.stream().map(WorkPlaces::place).collect(Collectors.toSet()));
    }

    private static String address(UUID person) {
        return "/identity/person.xhtml?id=" + person;
    }

    public boolean isKnown() {
        return row != null;
    }

    public boolean isSomewhere() {
        return reach == Reach.CHOSEN;
    }

    public @Nullable StaffRow getRow() {
        return row;
    }

    /** To be told in person; only right after the account was made. */
    public @Nullable String getPassword() {
        return password;
    }

    public Reach[] getReaches() {
        return Reach.values();
    }

    public @Nullable UUID getId() {
        return id;
    }

    public void setId(@Nullable UUID person) {
        id = person;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(@Nullable String typed) {
        username = typed == null ? "" : typed;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String typed) {
        fullName = typed == null ? "" : typed;
    }

    public List<String> getPositions() {
        return positions;
    }

    public void setPositions(@Nullable List<String> codes) {
        positions = codes == null ? new ArrayList<>() : new ArrayList<>(codes);
    }

    public List<String> getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable List<String> codes) {
        places = codes == null ? new ArrayList<>() : new ArrayList<>(codes);
    }

    public Reach getReach() {
        return reach;
    }

    public void setReach(@Nullable Reach chosen) {
        reach = chosen == null ? Reach.EVERYWHERE : chosen;
    }
}
