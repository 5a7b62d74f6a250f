package io.jinlin.archive.intake;

import static io.jinlin.kernel.Rule.rule;

import io.jinlin.archive.ArchiveRule;
import io.jinlin.archive.sheet.HouseholdLine;
import io.jinlin.archive.sheet.SheetContent;
import io.jinlin.archive.sheet.SheetReader;
import io.jinlin.archive.sheet.SheetWriter;
import io.jinlin.identity.Allowed;
import io.jinlin.identity.AuditTrail;
import io.jinlin.identity.Scope;
import io.jinlin.kernel.Ids;
import io.jinlin.tenancy.Allowances;
import io.jinlin.tenancy.Desk;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Where an archive comes in by a spreadsheet: tried out first, then taken whole or not at all. */
@Desk
public class ImportDesk {

    @Inject
    ImportFiles files;

    @Inject
    Scope scope;

    @Inject
    AuditTrail audit;

    @Inject
    Allowances allowances;

    @Inject
    Clock clock;

    /** Tells what the import would do and what is wrong, and changes nothing. */
    @Allowed("archive.import.run")
    public ImportReport tryOut(byte[] workbook) {
        var content = SheetReader.read(workbook);
        var intake = thinkThrough(content);
        files.forget();
        return report(false, content, intake);
    }

    /** @throws io.jinlin.kernel.RuleViolation {@link ArchiveRule#AN_IMPORT_IS_TAKEN_WHOLE_OR_NOT_AT_ALL} when anything is wrong */
    @Allowed("archive.import.run")
    public ImportReport apply(byte[] workbook) {
        files.oneAtATime();
        var content = SheetReader.read(workbook);
        var intake = thinkThrough(content);
        var faults = content.faults();
        if (!faults.isEmpty()) {
            var first = faults.kept().get(0);
            rule(
                    false,
                    ArchiveRule.AN_IMPORT_IS_TAKEN_WHOLE_OR_NOT_AT_ALL,
                    String.valueOf(faults.count()),
                    first.sheet(),
                    String.valueOf(first.row()),
                    first.column());
        }
        intake.newcomers().forEach(files::keep);
        allowances.archiveHasGrown();
        var report = report(true, content, intake);
        audit.record(
                "archive.import.run",
                "archive.import",
                Ids.next(),
                Map.of("rows", String.valueOf(report.rows()), "counts", String.valueOf(report.counts())));
        return report;
    }

    /** The empty spreadsheet. */
    @Allowed("archive.import.run")
    public byte[] template() {
        return SheetWriter.template();
    }

    private Intake thinkThrough(SheetContent content) {
        var onFile = files.touchedBy(content);
        new SheetJudge(content, LocalDate.now(clock))
                .judge(
                        name -> onFile.project(name) != null,
                        name -> coversProject(onFile, name),
                        line -> coversRoom(onFile, line));
        var intake = new Intake(onFile, clock);
        if (content.faults().isEmpty()) {
            intake.projects(content.projects());
            intake.households(content.households());
        }
        return intake;
    }

    /** A project that is not on file yet may be made by those who work everywhere. */
    private boolean coversProject(ArchiveOnFile onFile, String name) {
        var project = onFile.project(name);
        return project == null ? scope.isEverywhere() : scope.covers(project.id(), null);
    }

    private boolean coversRoom(ArchiveOnFile onFile, HouseholdLine line) {
        var project = onFile.project(line.project());
        if (project == null) {
            return coversProject(onFile, line.project());
        }
        var room = onFile.room(project.id(), line.room().label());
        if (room != null) {
            // The room on file, not what somebody typed: a villa of the whole project may be called 3-5.
            return scope.covers(room.projectId(), room.buildingId());
        }
        var code = line.room().building();
        var building = code == null ? null : onFile.building(project.id(), code);
        return scope.covers(project.id(), building == null ? null : building.id());
    }

    private static ImportReport report(boolean applied, SheetContent content, Intake intake) {
        return new ImportReport(
                applied,
                content.projects().size() + content.households().size(),
                intake.counts(),
                content.faults().count(),
                content.faults().kept(),
                content.ignored());
    }
}
