package io.jinlin.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinlin.kernel.Money;
import io.jinlin.kernel.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A payer, a room or a reason may be called anything: in the workbook it is that text, and never begins as a formula does. */
class HostilePaymentSheetTest {

    private static final UUID SOMEBODY = new UUID(1, 1);
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Money EIGHTY = Money.of("80");
    private static final String FORMULA = "\\A[=+\\-@\\t\\r\\n]";

    @Property
    void what_a_spreadsheet_might_take_for_a_formula_is_text(@ForAll("texts") String text) {
        var harmless = Texts.inCell(text);

        assertThat(harmless).doesNotContainPattern(FORMULA).isIn(text, "'" + text);
        if (text.matches("(?s)[\\p{IsAlphabetic}\\p{IsDigit}('’].*")) {
            assertThat(harmless).isEqualTo(text);
        }
    }

    @Property
    void what_is_read_from_the_workbook_is_what_was_written_and_no_formula(
            @ForAll("texts") String room,
            @ForAll("texts") String payer,
            @ForAll("texts") String cashier,
            @ForAll("texts") String reason) {
        var line = new PaymentLine(payment(payer, reason), room, cashier);

        var cells = secondRow(new PaymentSheet(Locale.SIMPLIFIED_CHINESE).of(List.of(line), totals()));

        says(cells, 2, room);
        says(cells, 3, line.payer());
        says(cells, 6, cashier);
        says(cells, 8, reason);
    }

    private static void says(Row cells, int column, String text) {
        var cell = cells.getCell(column);
        var shown = cell.getText();

        assertThat(cell.getType()).isIn(CellType.STRING, CellType.EMPTY);
        assertThat(shown).doesNotContainPattern(FORMULA).isIn(kept(text), "'" + kept(text));
    }

    /** Without the characters that XML has no place for: the workbook leaves them out. */
    private static String kept(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    /** Signs that begin a formula, alone, doubled, and behind what is not seen or not kept. */
    @Provide
    Arbitrary<String> texts() {
        var piece = Arbitraries.oneOf(
                Arbitraries.of("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u0001", "\u001f", "\ud800", "\uffff", "'"),
                Arbitraries.of(
                        "1+1",
                        "HYPERLINK(\"http://x\")",
                        "cmd|' /C calc'!A0",
                        "张三",
                        " ",
                        "<",
                        "&",
                        "]]>",
                        "_x000D_",
                        "😀"));
        return Arbitraries.oneOf(
                piece.list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(10));
    }

    private static Row secondRow(byte[] workbook) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            return rows.skip(1).findFirst().orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PaymentRow payment(String payer, String reason) {
        return new PaymentRow(
                SOMEBODY,
                SOMEBODY,
                SOMEBODY,
                payer,
                EIGHTY,
                EIGHTY,
                Money.ZERO,
                SOMEBODY,
                NOON,
                List.of(new PaymentRow.Tendered(TenderMethod.CASH, EIGHTY)),
                "A-000001",
                1,
                PaymentState.REVERSED,
                reason,
                SOMEBODY,
                NOON);
    }

    private static PaymentTotals totals() {
        return new PaymentTotals(0, Money.ZERO, List.of(), 1, EIGHTY);
    }
}
