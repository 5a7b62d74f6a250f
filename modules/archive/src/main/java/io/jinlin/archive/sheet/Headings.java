package io.jinlin.archive.sheet;

import io.jinlin.archive.sheet.ArchiveSheet.Column;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Which column of a sheet is which, known by the first row, whatever their order. */
final class Headings {

    private static final int MOST_PLACES = 40;

    private final Column[] columns;
    private final Map<Integer, String> titles = new HashMap<>();
    private boolean known;

    Headings(Column[] columns) {
        this.columns = columns;
    }

    boolean areKnown() {
        return known;
    }

    /** Takes the row for the headings; gives those that mean nothing to us. */
    List<String> learn(Row row) {
        known = true;
        var strange = new ArrayList<String>();
        row.stream().filter(Objects::nonNull).forEach(cell -> {
            var heading = ArchiveSheet.titleOf(text(cell));
            if (Stream.of(columns).anyMatch(column -> column.title().equals(heading))) {
                titles.put(cell.getColumnIndex(), heading);
            } else if (!heading.isEmpty()) {
                strange.add(heading);
            }
        });
        return strange;
    }

    /** Columns without which no row makes sense. */
    List<Column> missing() {
        return Stream.of(columns)
                .filter(Column::required)
                .filter(column -> !titles.containsValue(column.title()))
                .toList();
    }

    /** The cells of the row that say something, by the title of their column; empty for a blank row. */
    Map<String, String> texts(Row row) {
        var texts = new HashMap<String, String>();
        titles.forEach((index, title) -> row.getOptionalCell(index)
                .map(Headings::text)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> texts.put(title, text)));
        return texts;
    }

    /** A cell as its writer means it: 1501.0 is 1501, full-width is half-width, the sign that disarms a formula is none. */
    private static String text(Cell cell) {
        var text =
                switch (cell.getType()) {
                    case NUMBER -> plain(Objects.requireNonNullElse(cell.getRawValue(), ""));
                    case EMPTY -> "";
                    default ->
                        Objects.requireNonNullElse(
                                cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue(), "");
                };
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\u3000\\u00A0]", " ")
                .replaceFirst("^'(?=[=+\\-@])", "")
                .strip();
    }

    private static String plain(String number) {
        try {
            var value = new BigDecimal(number);
            // 1E999999999 stays as it is: written out it would fill the memory.
            return Math.abs((long) value.scale()) > MOST_PLACES
                    ? number
                    : value.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException asItIs) {
            return number;
        }
    }
}
