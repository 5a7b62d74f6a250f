package io.jinlin.archive.sheet;

import static io.jinlin.archive.sheet.ArchiveSheet.HOUSEHOLDS;
import static io.jinlin.archive.sheet.ArchiveSheet.PROJECTS;
import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.archive.OccupantRole;
import io.jinlin.archive.RoomKind;
import io.jinlin.archive.project.Profile;
import io.jinlin.archive.room.RoomFacts;
import io.jinlin.archive.room.RoomKey;
import io.jinlin.archive.sheet.ArchiveSheet.Column;
import io.jinlin.archive.sheet.ArchiveSheet.HouseholdColumn;
import io.jinlin.archive.sheet.ArchiveSheet.ProjectColumn;
import io.jinlin.archive.sheet.HouseholdLine.PersonLine;
import io.jinlin.kernel.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the archive's spreadsheet row by row. What a row says is judged here; how rows fit together is judged by the intake. */
public final class SheetReader {

    private static final int MOST_ROWS = 50_000;

    private final Faults faults = new Faults();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final List<ProjectLine> projects = new ArrayList<>();
    private final List<HouseholdLine> households = new ArrayList<>();

    private SheetReader() {}

    /** @throws RuleViolation when the file as a whole is none of ours, or too large to be unpacked safely */
    public static SheetContent read(byte[] workbook) {
        Unpacking.check(workbook);
        var reader = new SheetReader();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            var people = book.findSheet(HOUSEHOLDS);
            var profiles = book.findSheet(PROJECTS);
            rule(
                    people.isPresent() || profiles.isPresent(),
                    ArchiveRule.AN_IMPORT_HAS_THE_SHEETS_OF_THE_TEMPLATE,
                    PROJECTS,
                    HOUSEHOLDS);
            if (profiles.isPresent()) {
                reader.rows(profiles.get(), PROJECTS, ProjectColumn.values(), reader::project);
            }
            if (people.isPresent()) {
                reader.rows(people.get(), HOUSEHOLDS, HouseholdColumn.values(), reader::household);
            }
        } catch (RuleViolation ours) {
            throw ours;
        } catch (Exception unreadable) { // the library meets strange parts with whatever exception comes, checked ones
            // unannounced
            var violation = new RuleViolation(ArchiveRule.AN_IMPORT_IS_A_SPREADSHEET);
            violation.initCause(unreadable);
            throw violation;
        }
        return new SheetContent(
                List.copyOf(reader.projects),
                List.copyOf(reader.households),
                List.copyOf(reader.ignored),
                reader.faults);
    }

    private void rows(Sheet sheet, String name, Column[] columns, Consumer<Cells> line) throws IOException {
        try (var rows = sheet.openStream()) {
            var headings = new Headings(columns);
            rows.forEach(row -> {
                rule(row.getRowNum() <= MOST_ROWS + 1, ArchiveRule.AN_IMPORT_HAS_AT_MOST_50000_ROWS, name);
                if (!headings.areKnown()) {
                    ignored.addAll(headings.learn(row));
                    headings.missing().forEach(column -> faults.add(name, row.getRowNum(), column, "columnMissing"));
                } else {
                    var texts = headings.texts(row);
                    if (!texts.isEmpty() && headings.missing().isEmpty()) {
                        line.accept(new Cells(name, row.getRowNum(), texts, faults));
                    }
                }
            });
        }
    }

    private void project(Cells cells) {
        var name = cells.text(ProjectColumn.NAME, 80);
        var profile = new Profile(
                cells.text(ProjectColumn.ADDRESS, 200),
                cells.decimal(ProjectColumn.SITE_AREA, false, "99999999"),
                cells.decimal(ProjectColumn.FLOOR_AREA, false, "99999999"),
                cells.decimal(ProjectColumn.SHOP_AREA, true, "99999999"),
                cells.decimal(ProjectColumn.PLOT_RATIO, false, "100"),
                cells.decimal(ProjectColumn.GREENING_RATE, true, "100"),
                cells.whole(ProjectColumn.PARKING_SPACES),
                cells.whole(ProjectColumn.HOUSEHOLDS));
        if (cells.isSound() && name != null) {
            projects.add(new ProjectLine(cells.row(), name, profile));
        }
    }

    private void household(Cells cells) {
        var project = cells.text(HouseholdColumn.PROJECT, 80);
        var building = cells.code(HouseholdColumn.BUILDING, "building", RoomKey::buildingCode);
        var unit = cells.code(HouseholdColumn.UNIT, "unit", RoomKey::unitCode);
        var number = cells.code(HouseholdColumn.NUMBER, "roomNumber", RoomKey::roomNumber);
        var facts = new RoomFacts(
                cells.choice(HouseholdColumn.KIND, ArchiveSheet.KINDS),
                cells.decimal(HouseholdColumn.AREA, false, "9999999"),
                cells.text(HouseholdColumn.LAYOUT, 40),
                cells.text(HouseholdColumn.ORIENTATION, 20),
                cells.choice(HouseholdColumn.DELIVERY, ArchiveSheet.DELIVERIES),
                cells.day(HouseholdColumn.DELIVERED_ON));
        if (building == null && cells.isBlank(HouseholdColumn.BUILDING)) {
            if (unit != null) {
                cells.fault(HouseholdColumn.BUILDING, "unitWithoutBuilding");
            } else if (facts.kind() == RoomKind.HOME || cells.isBlank(HouseholdColumn.KIND)) {
                cells.fault(HouseholdColumn.BUILDING, "homeWithoutBuilding");
            }
        }
        var person = person(cells);
        if (cells.isSound() && project != null && number != null) {
            households.add(new HouseholdLine(cells.row(), project, new RoomKey(building, unit, number), facts, person));
        }
    }

    private static @Nullable PersonLine person(Cells cells) {
        var name = cells.text(HouseholdColumn.NAME, 80);
        var role = cells.choice(HouseholdColumn.ROLE, ArchiveSheet.ROLES);
        var phone = cells.phone(HouseholdColumn.PHONE);
        var share = cells.decimal(HouseholdColumn.SHARE, false, "100");
        var from = cells.day(HouseholdColumn.FROM);
        var to = cells.day(HouseholdColumn.TO);
        if (name == null) {
            if (role != null || phone != null) {
                cells.fault(HouseholdColumn.NAME, "personWithoutName");
            }
            return null;
        }
        if (name.contains("*")) {
            cells.fault(HouseholdColumn.NAME, "nameMasked");
        }
        var is = role == null ? OccupantRole.OWNER : role;
        if (share != null && !is.owns()) {
            cells.fault(HouseholdColumn.SHARE, "shareOfNoOwner");
        }
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault(HouseholdColumn.TO, "endsBeforeBegin");
        }
        return new PersonLine(name, is, phone, share, from, to);
    }
}
