package io.jinlin.archive.intake;

import io.jinlin.archive.person.Occupancy;
import io.jinlin.archive.person.Person;
import io.jinlin.archive.room.Room;
import io.jinlin.archive.sheet.ArchiveSheet;
import io.jinlin.kernel.Masked;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room with one of its people, or with nobody: a row of the spreadsheet. */
public record ExportRow(
        String project,
        Room room,
        @Nullable String building,
        @Nullable String unit,
        @Nullable Occupancy occupancy,
        @Nullable Person person) {

    List<@Nullable Object> cells(boolean masked) {
        var facts = room.facts();
        var phone = person == null ? null : person.phone();
        return Arrays.asList(
                project,
                building,
                unit,
                room.number(),
                ArchiveSheet.word(ArchiveSheet.KINDS, room.kind()),
                facts.area(),
                facts.layout(),
                facts.orientation(),
                ArchiveSheet.word(ArchiveSheet.DELIVERIES, room.delivery()),
                facts.deliveredOn(),
                person == null ? null : masked ? Masked.name(person.name()) : person.name(),
                occupancy == null ? null : ArchiveSheet.word(ArchiveSheet.ROLES, occupancy.role()),
                phone == null ? null : masked ? phone.masked() : phone.digits(),
                occupancy == null ? null : occupancy.share(),
                occupancy == null ? null : occupancy.from(),
                occupancy == null ? null : occupancy.to());
    }
}
