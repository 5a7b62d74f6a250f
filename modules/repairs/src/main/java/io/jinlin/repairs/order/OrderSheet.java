package io.jinlin.repairs.order;

import io.jinlin.kernel.Masked;
import io.jinlin.kernel.Texts;
import io.jinlin.kernel.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** The list of orders as a workbook: the rows and columns of the screen, personal data masked as there. */
final class OrderSheet {

    private static final List<String> COLUMNS = List.of(
            "number",
            "place",
            "caller",
            "phone",
            "category",
            "urgency",
            "content",
            "state",
            "engineer",
            "receivedAt",
            "dueAt",
            "overdue",
            "finishedAt",
            "fee");

    private final Locale locale;
    private final ZoneId zone;
    private final Instant now;

    OrderSheet(Locale locale, ZoneId zone, Instant now) {
        this.locale = locale;
        this.zone = zone;
        this.now = now;
    }

    byte[] of(List<OrderRow> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jinlin", "1.0")) {
            var sheet = book.newWorksheet(text("repairs.orders"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, text("repairs.order." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private void line(Worksheet sheet, int at, OrderRow row) {
        var texts = List.of(
                row.number(),
                row.place(),
                Masked.name(row.callerName()),
                row.callerPhone().masked(),
                text(row.category().key()),
                text(row.urgency().key()),
                row.content(),
                text(row.state().key()),
                row.engineerName() == null ? "" : row.engineerName());
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(at, column, Texts.inCell(texts.get(column)));
        }
        time(sheet, at, 9, row.receivedAt());
        time(sheet, at, 10, row.dueAt());
        sheet.value(at, 11, row.isOverdue(now) ? text("repairs.order.overdue") : "");
        time(sheet, at, 12, row.finishedAt());
        sheet.value(at, 13, row.fee().amount());
        sheet.style(at, 13).format("#,##0.00").set();
    }

    private void time(Worksheet sheet, int row, int column, @Nullable Instant when) {
        if (when != null) {
            sheet.value(row, column, when.atZone(zone).toLocalDateTime());
            sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
        }
    }

    private String text(String key) {
        return Words.text(locale, key);
    }
}
