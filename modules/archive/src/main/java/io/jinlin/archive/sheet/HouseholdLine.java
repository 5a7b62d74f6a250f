package io.jinlin.archive.sheet;

import io.jinlin.archive.OccupantRole;
import io.jinlin.archive.room.RoomFacts;
import io.jinlin.archive.room.RoomKey;
import io.jinlin.kernel.PhoneNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the sheet 房屋与住户: a room, and perhaps a person in it. */
public record HouseholdLine(int row, String project, RoomKey room, RoomFacts facts, @Nullable PersonLine person) {

    /** The person's part of the row. */
    public record PersonLine(
            String name,
            OccupantRole role,
            @Nullable PhoneNumber phone,
            @Nullable BigDecimal share,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public boolean lastsOn(LocalDate day) {
            return to == null || !to.isBefore(day);
        }
    }
}
