package io.jinlin.billing.payment;

import io.jinlin.kernel.Texts;
import io.jinlin.kernel.Words;
import io.jinlin.tenancy.BusinessClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list of payments as a workbook: one line a payment, the totals below. */
final class PaymentSheet {

    private static final List<String> COLUMNS =
            List.of("received", "receipt", "room", "payer", "amount", "tenders", "cashier", "state", "reason");

    private final Locale locale;

    PaymentSheet(Locale locale) {
        this.locale = locale;
    }

    byte[] of(List<PaymentLine> rows, PaymentTotals totals) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Jinlin", "1.0")) {
            var sheet = book.newWorksheet(text("billing.payments.title"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, text("billing.payment." + COLUMNS.get(column)));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                line(sheet, row + 1, rows.get(row));
            }
            sums(sheet, rows.size() + 2, totals);
            sheet.freezePane(0, 1);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
        return bytes.toByteArray();
    }

    private void line(Worksheet sheet, int at, PaymentLine line) {
        var row = line.payment();
        sheet.value(at, 0, row.receivedAt().atZone(BusinessClock.ZONE).toLocalDateTime());
        sheet.style(at, 0).format("yyyy-mm-dd hh:mm").set();
        put(sheet, at, 1, row.receiptNumber());
        put(sheet, at, 2, line.room());
        put(sheet, at, 3, line.payer());
        sheet.value(at, 4, row.amount().amount());
        sheet.style(at, 4).format("#,##0.00").set();
        put(sheet, at, 5, tenders(row.tenders()));
        put(sheet, at, 6, line.cashier());
        put(sheet, at, 7, text("billing.payment.state." + row.state()));
        put(sheet, at, 8, row.reversalReason() == null ? "" : row.reversalReason());
    }

    private void sums(Worksheet sheet, int at, PaymentTotals totals) {
        put(sheet, at, 0, Words.text(locale, "billing.payments.totals", totals.count()));
        sheet.value(at, 4, totals.total().amount());
        sheet.style(at, 4).bold().format("#,##0.00").set();
        put(sheet, at, 5, tenders(totals.tenders()));
        put(sheet, at + 1, 0, Words.text(locale, "billing.payments.reversed", totals.reversedCount()));
        sheet.value(at + 1, 4, totals.reversedTotal().amount());
        sheet.style(at + 1, 4).format("#,##0.00").set();
    }

    private String tenders(List<PaymentRow.Tendered> tenders) {
        return tenders.stream()
                .map(tendered -> text("billing.tender." + tendered.method())
                        + ' '
                        + tendered.amount().shown())
                .collect(Collectors.joining(" · "));
    }

    private String text(String key) {
        return Words.text(locale, key);
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, Texts.inCell(text));
    }
}
