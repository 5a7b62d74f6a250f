package io.jinlin.archive;

import io.jinlin.archive.search.HouseholdIndex;
import io.jinlin.archive.search.Typed;
import io.jinlin.identity.Allowed;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the household a caller means, by room, telephone or name in every habit of typing them; see {@link Typed}. */
@Desk
public class HouseholdSearch {

    private static final int MOST = 50;

    @Inject
    HouseholdIndex index;

    /**
     * @param typed as it was typed; nothing that makes sense finds nothing
     * @param limit how many of each group, 1 to 50
     * @return rooms and people within the scope, at most two statements
     */
    @Allowed("archive.household.search")
    public HouseholdHits search(String typed, int limit) {
        var atMost = Math.max(1, Math.min(limit, MOST));
        var words = Typed.of(typed);
        List<HouseholdHit> rooms = words.room() == null ? List.of() : index.rooms(words.room(), atMost + 1);
        List<HouseholdHit> people = words.person() == null ? List.of() : index.people(words.person(), atMost + 1);
        return new HouseholdHits(
                rooms.stream().limit(atMost).toList(),
                people.stream().limit(atMost).toList(),
                rooms.size() > atMost || people.size() > atMost);
    }
}
