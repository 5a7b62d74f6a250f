package io.jinlin.archive.intake;

import static io.jinlin.archive.sheet.ArchiveSheet.HOUSEHOLDS;
import static io.jinlin.archive.sheet.ArchiveSheet.PROJECTS;

import io.jinlin.archive.room.RoomFacts;
import io.jinlin.archive.sheet.ArchiveSheet.HouseholdColumn;
import io.jinlin.archive.sheet.ArchiveSheet.ProjectColumn;
import io.jinlin.archive.sheet.HouseholdLine;
import io.jinlin.archive.sheet.HouseholdLine.PersonLine;
import io.jinlin.archive.sheet.ProjectLine;
import io.jinlin.archive.sheet.SheetContent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whether the rows of a spreadsheet fit together, with the archive on file, and with what the importer may touch. */
final class SheetJudge {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private final SheetContent content;
    private final LocalDate today;

    SheetJudge(SheetContent content, LocalDate today) {
        this.content = content;
        this.today = today;
    }

    /**
     * @param known whether a project is on file
     * @param projectCovered whether the importer may change the project itself; one not on file, may make it
     * @param roomCovered whether the importer may touch the room of the row
     */
    void judge(Predicate<String> known, Predicate<String> projectCovered, Predicate<HouseholdLine> roomCovered) {
        var named = new HashSet<String>();
        for (var line : content.projects()) {
            if (!named.add(line.name())) {
                fault(line, "projectTwice");
            } else if (!projectCovered.test(line.name())) {
                fault(line, "outsideScope");
            }
        }
        Map<String, List<HouseholdLine>> rooms = new LinkedHashMap<>();
        for (var line : content.households()) {
            if (!named.contains(line.project()) && !known.test(line.project())) {
                fault(line, HouseholdColumn.PROJECT, "unknownProject", line.project());
            } else if (!roomCovered.test(line)) {
                fault(line, HouseholdColumn.PROJECT, "outsideScope");
            }
            rooms.computeIfAbsent(line.project() + " " + line.room().label(), key -> new ArrayList<>())
                    .add(line);
        }
        rooms.values().forEach(this::room);
    }

    private void room(List<HouseholdLine> lines) {
        agree(lines, HouseholdColumn.KIND, RoomFacts::kind);
        agree(lines, HouseholdColumn.AREA, RoomFacts::area);
        agree(lines, HouseholdColumn.LAYOUT, RoomFacts::layout);
        agree(lines, HouseholdColumn.ORIENTATION, RoomFacts::orientation);
        agree(lines, HouseholdColumn.DELIVERY, RoomFacts::delivery);
        agree(lines, HouseholdColumn.DELIVERED_ON, RoomFacts::deliveredOn);
        var people = new HashMap<List<Object>, Integer>();
        for (var line : lines) {
            if (line.person() != null) {
                var first = people.putIfAbsent(identity(line.person()), line.row());
                if (first != null) {
                    fault(line, HouseholdColumn.NAME, "personTwice", first);
                }
            }
        }
        shares(lines.stream()
                .filter(line -> line.person() != null
                        && line.person().role().owns()
                        && line.person().lastsOn(today))
                .toList());
    }

    private static List<Object> identity(PersonLine person) {
        return List.of(person.name(), person.role(), person.from() == null ? "" : person.from());
    }

    /** Rows about one room say the same about it, or nothing. */
    private void agree(List<HouseholdLine> lines, HouseholdColumn column, Function<RoomFacts, ?> fact) {
        HouseholdLine first = null;
        for (var line : lines) {
            var told = fact.apply(line.facts());
            if (told != null && first != null && !Objects.equals(told, fact.apply(first.facts()))) {
                fault(line, column, "disagrees", first.row());
            } else if (told != null && first == null) {
                first = line;
            }
        }
    }

    /** Shares are told for all owners or for none, and make a whole. */
    private void shares(List<HouseholdLine> owners) {
        var sum = BigDecimal.ZERO;
        var told = 0;
        for (var line : owners) {
            var share = line.person() == null ? null : line.person().share();
            if (share != null) {
                told++;
                sum = sum.add(share);
            }
        }
        if (told > 0 && (told < owners.size() || sum.compareTo(WHOLE) != 0)) {
            var last = owners.get(owners.size() - 1);
            fault(last, HouseholdColumn.SHARE, "shares", last.room().label(), sum.toPlainString());
        }
    }

    private void fault(ProjectLine line, String key) {
        content.faults().add(PROJECTS, line.row(), ProjectColumn.NAME, key);
    }

    private void fault(HouseholdLine line, HouseholdColumn column, String key, Object... args) {
        content.faults().add(HOUSEHOLDS, line.row(), column, key, args);
    }
}
