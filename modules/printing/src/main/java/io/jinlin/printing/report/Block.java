package io.jinlin.printing.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A band of the report and what fills it: printed once, or once a line of a table.
 *
 * @param shown the report's field that is true while this band is printed
 * @param table the report's field that is true while this band's table is printed, if it belongs to one
 * @param lines the form's field whose lines fill this band, or null
 * @param rows how many rows are printed at least
 */
record Block(String shown, @Nullable String table, @Nullable String lines, int rows, List<Slot<?>> slots) {

    static final int ONCE = 1;

    void fill(
            Map<String, Object> values,
            Map<String, List<Map<String, Object>>> tables,
            Typeface typeface,
            Consumer<Map<String, Object>> rowsOfReport) {
        var all = lines == null ? List.of(values) : tables.getOrDefault(lines, List.of());
        for (int i = 0; i < Math.max(all.size(), rows); i++) {
            boolean written = i < all.size();
            var place = lines == null ? "" : lines + "[" + (i + 1) + "].";
            rowsOfReport.accept(row(new Values(
                    place, written ? all.get(i) : Map.of(), lines == null || !written ? 0 : i + 1, typeface)));
        }
    }

    private Map<String, Object> row(Values values) {
        var row = new HashMap<String, Object>();
        row.put(shown, true);
        if (table != null) {
            row.put(table, true);
        }
        fill(slots, values, row);
        return row;
    }

    static void fill(List<Slot<?>> slots, Values values, Map<String, Object> row) {
        for (var slot : slots) {
            var value = slot.reader().read(values);
            if (value != null) {
                row.put(slot.name(), value);
            }
        }
    }
}
