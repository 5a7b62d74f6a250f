package io.jinlin.archive;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a search found, in groups.
 *
 * @param rooms found by their number
 * @param people found by name or telephone
 * @param more whether there are more than were asked for: say more words
 */
public record HouseholdHits(List<HouseholdHit> rooms, List<HouseholdHit> people, boolean more) implements Serializable {

    public static final HouseholdHits NONE = new HouseholdHits(List.of(), List.of(), false);

    public HouseholdHits {
        rooms = List.copyOf(rooms);
        people = List.copyOf(people);
    }

    /** Rooms, then people. */
    public List<HouseholdHit> all() {
        return Stream.concat(rooms.stream(), people.stream()).toList();
    }

    public boolean isEmpty() {
        return rooms.isEmpty() && people.isEmpty();
    }
}
