package io.jinlin.app.web;

import io.jinlin.identity.invitation.InvitationOffice;
import io.jinlin.identity.invitation.NewInvitation;
import io.jinlin.identity.staff.Place;
import io.jinlin.webshell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks somebody to work here. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    /** How the link gets to the person. */
    public enum Way {
        EMAIL,
        PHONE
    }

    @Inject
    InvitationOffice office;

    @Inject
    Messages messages;

    private String fullName = "";
    private Way way = Way.EMAIL;
    private @Nullable String email;
    private @Nullable String phone;
    private List<String> positions = new ArrayList<>();
    private List<String> places = new ArrayList<>();
    private PersonPage.Reach reach = PersonPage.Reach.EVERYWHERE;

    public String invite() {
        var byEmail = way == Way.EMAIL;
        var chosen = reach == PersonPage.Reach.EVERYWHERE
                ? Set.<Place>of()
                : Place.some(places.stream().map(WorkPlaces::place).collect(Collectors.toSet()));
        var wanted = new NewInvitation(
                fullName, byEmail ? email : null, byEmail ? null : phone, Set.copyOf(positions), chosen);
        InvitationsPage.handOver(office.invite(wanted));
        return messages.done("identity.invitation.sent", wanted.fullName()).andGoTo(InvitationsPage.ADDRESS);
    }

    public Way[] getWays() {
        return Way.values();
    }

    public PersonPage.Reach[] getReaches() {
        return PersonPage.Reach.values();
    }

    public boolean isByEmail() {
        return way == Way.EMAIL;
    }

    public boolean isSomewhere() {
        return reach == PersonPage.Reach.CHOSEN;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(@Nullable String typed) {
        fullName = typed == null ? "" : typed;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way chosen) {
        way = chosen == null ? Way.EMAIL : chosen;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String typed) {
        email = typed;
    }

    public @Nullable String getPhone() {
        return phone;
    }

    public void setPhone(@Nullable String typed) {
        phone = typed;
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

    public PersonPage.Reach getReach() {
        return reach;
    }

    public void setReach(PersonPage.@Nullable Reach chosen) {
        reach = chosen == null ? PersonPage.Reach.EVERYWHERE : chosen;
    }
}
