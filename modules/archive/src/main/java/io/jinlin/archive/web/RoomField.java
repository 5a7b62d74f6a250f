package io.jinlin.archive.web;

import io.jinlin.archive.HouseholdHit;
import io.jinlin.archive.HouseholdSearch;
import io.jinlin.archive.Households;
import io.jinlin.archive.RoomLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tag {@code a:room} asks: suggestions while somebody types, and how the chosen room reads. */
@Named
@ApplicationScoped
public class RoomField {

    private static final int SUGGESTED = 10;

    @Inject
    HouseholdSearch search;

    @Inject
    Households households;

    public List<HouseholdHit> suggest(String typed) {
        return search.search(typed, SUGGESTED).all();
    }

    /** {@code 上海滩华府3栋2单元1501 · 张* · 138****1234} of a suggestion, the address of a room chosen before; empty for none. */
    public String label(@Nullable Object room) {
        if (room instanceof HouseholdHit hit) {
            return Stream.of(hit.address(), hit.name(), hit.phone())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
        return room instanceof UUID id
                ? households.line(id).map(RoomLine::address).orElse("")
                : "";
    }

    public @Nullable UUID id(@Nullable Object room) {
        return room instanceof HouseholdHit hit ? hit.roomId() : room instanceof UUID id ? id : null;
    }
}
