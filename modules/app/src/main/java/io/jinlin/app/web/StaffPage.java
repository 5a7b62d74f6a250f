package io.jinlin.app.web;

import io.jinlin.identity.staff.StaffDesk;
import io.jinlin.identity.staff.StaffFilter;
import io.jinlin.identity.staff.StaffRow;
import io.jinlin.webshell.Listing;
import io.jinlin.webshell.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The list of those who work here, or worked here. */
@Named
@ViewScoped
public class StaffPage implements Serializable {

    /** Whom to list instead of those who are here. */
    public enum Who {
        GONE
    }

    @Inject
    StaffDesk desk;

    private @Nullable String text;
    private @Nullable String position;
    private @Nullable Who who;
    private final Listing<StaffRow> people = new Listing<>(
            (after, limit, sort) -> desk.page(new StaffFilter(text, position, who == null), after, limit),
            Sort.ascending("name"));

    public Listing<StaffRow> getPeople() {
        return people;
    }

    public Who[] getWhos() {
        return Who.values();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String typed) {
        text = typed;
    }

    public @Nullable String getPosition() {
        return position;
    }

    public void setPosition(@Nullable String code) {
        position = code;
    }

    public @Nullable Who getWho() {
        return who;
    }

    public void setWho(@Nullable Who listed) {
        who = listed;
    }
}
