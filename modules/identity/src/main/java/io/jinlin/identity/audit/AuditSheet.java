package io.jinlin.identity.audit;

import io.jinlin.kernel.Texts;
import io.jinlin.kernel.Words;
import io.jinlin.tenancy.BusinessClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The entries as a workbook: one line an entry, in the words of the screen. */
final class AuditSheet {

    private static final List<String> COLUMNS =
            List.of("at", "person", "what", "kind", "object", "change", "door", "address", "request", "sequence");

    private final Locale locale;

    AuditSheet(Locale locale) {
        this.locale = locale;
    }

    byte[] of(List<AuditRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jinlin", "1.0")) {
            var sheet = book.newWorksheet(text("identity.audit"));
            for (var column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, text("identity.audit." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            for (var row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private void line(Worksheet sheet, int at, AuditRow row) {
        sheet.value(at, 0, row.at().atZone(BusinessClock.ZONE).toLocalDateTime());
        sheet.style(at, 0).format("yyyy-mm-dd hh:mm:ss").set();
        var texts = List.of(
                AuditWords.actor(locale, row),
                AuditWords.sentence(locale, row),
                AuditWords.kind(locale, row.objectType()),
                row.objectId().toString(),
                told(row),
                text("identity.audit.door." + row.door()),
                row.address(),
                row.request(),
                row.sequence() == null ? "" : String.valueOf(row.sequence()));
        for (var column = 0; column < texts.size(); column++) {
            sheet.value(at, column + 1, Texts.inCell(texts.get(column)));
        }
    }

    private String told(AuditRow row) {
        var changes = row.changes().entrySet().stream().map(change -> "%s: %s → %s"
                .formatted(
                        AuditWords.field(locale, change.getKey()),
                        change.getValue().from(),
                        change.getValue().to()));
        var details = row.details().entrySet().stream()
                .map(detail -> AuditWords.field(locale, detail.getKey()) + ": " + detail.getValue());
        return Stream.concat(changes, details).collect(Collectors.joining("; "));
    }

    private String text(String key) {
        return Words.text(locale, key);
    }
}
