package io.jinlin.archive.person;

import io.jinlin.archive.Occupant;
import io.jinlin.kernel.Masked;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An occupancy with its person: one row of a room's card before it is masked. */
public record Dweller(Occupancy occupancy, Person person) {

    Occupant masked() {
        var phone = person.phone();
        return new Occupant(
                person.id(),
                occupancy.role(),
                Masked.name(person.name()),
                phone == null ? "" : phone.masked(),
                occupancy.share(),
                occupancy.from(),
                occupancy.to());
    }

    /** The latest first; who left nobody knows when comes last. */
    static int latestFirst(Dweller a, Dweller b) {
        return day(b.occupancy.to()).compareTo(day(a.occupancy.to()));
    }

    private static LocalDate day(@Nullable LocalDate date) {
        return date == null ? LocalDate.MIN : date;
    }
}
