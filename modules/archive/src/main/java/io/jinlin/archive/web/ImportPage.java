package io.jinlin.archive.web;

import io.jinlin.archive.intake.ExportDesk;
import io.jinlin.archive.intake.ImportDesk;
import io.jinlin.archive.intake.ImportReport;
import io.jinlin.archive.sheet.SheetFault;
import io.jinlin.webshell.Messages;
import io.jinlin.webshell.Option;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The import: a spreadsheet is tried out, looked at, and taken in. */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final int MOST = 10 * 1024 * 1024;

    @Inject
    ImportDesk imports;

    @Inject
    ExportDesk exports;

    @Inject
    Messages messages;

    private transient @Nullable Part file;
    private byte @Nullable [] workbook;
    private @Nullable ImportReport report;

    public void tryOut() throws IOException {
        // Whatever happens now, what was read before is no longer offered.
        again();
        try (var content = Objects.requireNonNull(file).getInputStream()) {
            // one byte more than fits, so that the desk sees that it is too much
            var read = content.readNBytes(MOST + 1);
            report = imports.tryOut(read);
            workbook = read;
        }
    }

    public @Nullable String apply() {
        var done = imports.apply(Objects.requireNonNull(workbook));
        again();
        return messages.done(
                        "archive.import.done",
                        done.rows(),
                        done.counts().newRooms(),
                        done.counts().newPeople())
                .andStay();
    }

    /** Forgets the file. */
    public void again() {
        workbook = null;
        report = null;
    }

    public void template() throws IOException {
        Faces.sendFile(imports.template(), "archive-template.xlsx", true);
    }

    public void export() throws IOException {
        Faces.sendFile(exports.export(null), "archive.xlsx", true);
    }

    public String text(SheetFault fault) {
        return fault.text(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What the import would make and change, by message key; what it would not is left out. */
    public List<Option> getTally() {
        var read = report;
        if (read == null) {
            return List.of();
        }
        var counts = read.counts();
        return Stream.of(
                        tally(counts.newProjects(), "newProjects"),
                        tally(counts.changedProjects(), "changedProjects"),
                        tally(counts.newBuildings(), "newBuildings"),
                        tally(counts.newRooms(), "newRooms"),
                        tally(counts.changedRooms(), "changedRooms"),
                        tally(counts.newPeople(), "newPeople"),
                        tally(counts.changedPeople(), "changedPeople"),
                        tally(counts.newOccupancies(), "newOccupancies"),
                        tally(counts.changedOccupancies(), "changedOccupancies"),
                        tally(counts.endedOccupancies(), "endedOccupancies"))
                .filter(option -> !option.value().equals(0))
                .toList();
    }

    private static Option tally(int count, String key) {
        return new Option(count, "archive.import." + key);
    }

    public String getIgnored() {
        return report == null ? "" : String.join("、", report.ignored());
    }

    public @Nullable ImportReport getReport() {
        return report;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part part) {
        file = part;
    }
}
