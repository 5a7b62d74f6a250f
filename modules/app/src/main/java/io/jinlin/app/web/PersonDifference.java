package io.jinlin.app.web;

import io.jinlin.identity.staff.StaffRow;
import io.jinlin.webshell.WordsBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;

/** What somebody else has changed about a person, in words. */
@RequestScoped
public class PersonDifference {

    @Inject
    PositionNames positions;

    @Inject
    WorkPlaces places;

    @Inject
    WordsBean words;

    String between(StaffRow before, StaffRow now) {
        var changes = new ArrayList<String>();
        if (!before.fullName().equals(now.fullName())) {
            changes.add(words.of("identity.person.changed.name", now.fullName()));
        }
        if (!before.positions().equals(now.positions())) {
            changes.add(words.of("identity.person.changed.positions", positions.names(now.positions())));
        }
        if (!places.names(before).equals(places.names(now))) {
            changes.add(words.of("identity.person.changed.places", places.names(now)));
        }
        if (changes.isEmpty()) {
            changes.add(words.get("identity.person.changed.other"));
        }
        return String.join(";", changes);
    }
}
