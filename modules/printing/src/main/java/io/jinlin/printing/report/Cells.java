package io.jinlin.printing.report;

import static io.jinlin.printing.report.Sheet.aligned;
import static io.jinlin.printing.report.Sheet.at;
import static io.jinlin.printing.report.Sheet.lifted;
import static io.jinlin.printing.report.Sheet.points;
import static io.jinlin.printing.report.Sheet.ruled;
import static io.jinlin.printing.report.Sheet.sized;
import static io.jinlin.printing.report.Sheet.strong;

import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormFields;
import io.jinlin.printing.report.Sheet.Edge;
import io.jinlin.printing.template.Align;
import io.jinlin.printing.template.Layout;
import io.jinlin.printing.template.Layout.Cell;
import io.jinlin.printing.template.Layout.Row;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;
import org.jspecify.annotations.Nullable;

/** Draws the rows of a grid: labels, values, boxes to tick, pictures. */
final class Cells {

    private static final String BOX = "□";
    private static final String TICK = "✓";
    private static final int PADDING = 8;

    private final Sheet sheet;
    private final Typeface typeface;
    private final FormFields fields;

    Cells(Sheet sheet, Typeface typeface, FormFields fields) {
        this.sheet = sheet;
        this.typeface = typeface;
        this.fields = fields;
    }

    /** A row that is high enough for whatever of it is known beforehand. */
    int height(Row row) {
        int height = points(row.height());
        int column = 0;
        for (var cell : row.cells()) {
            int value = column + cell.labelSpan();
            int end = column + cell.span();
            if (cell.label() != null) {
                height = Math.max(height, lineHeight() * lines(cell.label(), column, value) + 6);
            }
            if (cell.text() != null) {
                height = Math.max(height, lineHeight() * lines(cell.text(), value, end) + 6);
            }
            height = Math.max(height, lineHeight() * boxes(cell, value, end).size() + 4);
            column = end;
        }
        return height;
    }

    /** @param edge of the whole row */
    void draw(JRDesignBand band, Row row, Edge edge, List<Slot<?>> slots) {
        int column = 0;
        for (var cell : row.cells()) {
            int end = column + cell.span();
            boolean first = column == 0 && edge.left();
            boolean last = end == Layout.COLUMNS && edge.right();
            int value = column + cell.labelSpan();
            if (cell.label() != null) {
                label(
                        band,
                        cell.label(),
                        column,
                        value,
                        cell,
                        new Edge(edge.top(), last && value == end, edge.bottom(), first));
            }
            if (value < end) {
                value(
                        band,
                        cell,
                        value,
                        end,
                        new Edge(edge.top(), last, edge.bottom(), first && value == column),
                        slots);
            }
            column = end;
        }
    }

    private void label(JRDesignBand band, String label, int from, int to, Cell cell, Edge edge) {
        boolean heading = cell.labelSpan() == cell.span();
        var print = sheet.print(band, label, sheet.x(from), sheet.x(to), band.getHeight());
        ruled(sheet.tinted(aligned(print, heading ? cell.align() : Align.CENTER)), edge);
        if (heading) {
            strong(print);
        }
    }

    private void value(JRDesignBand band, Cell cell, int from, int to, Edge edge, List<Slot<?>> slots) {
        var kind = kind(cell.field());
        if (cell.field() == null || kind == FieldKind.IMAGE || kind == FieldKind.CHOICE || kind == FieldKind.CHECK) {
            var text = cell.field() == null && cell.text() != null ? cell.text() : "";
            ruled(aligned(sheet.print(band, text, sheet.x(from), sheet.x(to), band.getHeight()), cell.align()), edge);
        }
        if (cell.field() == null || kind == null) {
            return;
        }
        switch (kind) {
            case IMAGE -> picture(band, cell.field(), from, to, slots);
            case CHOICE, CHECK -> boxes(band, cell, cell.field(), from, to, slots);
            default -> {
                var slot = sheet.slot(String.class, row -> row.text(cell.field(), cell.as()));
                slots.add(slot);
                var write = sheet.write(band, slot.inRow(), sheet.x(from), sheet.x(to), band.getHeight());
                ruled(aligned(write, cell.align()), edge);
                if (cell.strong()) {
                    sized(strong(write), sheet.type() + 1);
                }
                if (band.getHeight() > points(15)) {
                    write.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
                    write.getLineBox().setTopPadding(5);
                }
            }
        }
    }

    private void picture(JRDesignBand band, String field, int from, int to, List<Slot<?>> slots) {
        var slot = sheet.slot(BufferedImage.class, row -> row.picture(field));
        slots.add(slot);
        at(sheet.picture(band, slot.inRow(), sheet.x(from) + 3, sheet.x(to) - 3, band.getHeight() - 4), 2);
    }

    /** A box to tick and its label, at a distance from the left edge of the cell. */
    private record Box(@Nullable String option, String label, int left) {}

    /** Boxes in as many lines as the cell needs. */
    private List<List<Box>> boxes(Cell cell, int from, int to) {
        var kind = kind(cell.field());
        Map<String, String> labels = cell.options();
        var lines = new ArrayList<List<Box>>();
        if (kind == FieldKind.CHECK && cell.text() != null) {
            lines.add(List.of(new Box(null, cell.text(), PADDING / 2)));
        }
        int left = Integer.MAX_VALUE / 2;
        for (var option : labels.entrySet()) {
            int width = boxWidth(option.getValue());
            if (left + width > sheet.x(to) - sheet.x(from)) {
                left = PADDING / 2;
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(new Box(option.getKey(), option.getValue(), left));
            left += width + PADDING;
        }
        return lines;
    }

    private void boxes(JRDesignBand band, Cell cell, String field, int from, int to, List<Slot<?>> slots) {
        var lines = boxes(cell, from, to);
        int top = (band.getHeight() - lines.size() * lineHeight()) / 2;
        for (int i = 0; i < lines.size(); i++) {
            for (var box : lines.get(i)) {
                int x = sheet.x(from) + box.left();
                var print = sheet.print(
                        band,
                        BOX + " " + box.label(),
                        x,
                        Math.min(x + boxWidth(box.label()), sheet.x(to)),
                        lineHeight());
                var slot = sheet.slot(String.class, row -> row.ticked(field, box.option()) ? TICK : null);
                slots.add(slot);
                var tick = sheet.write(band, slot.inRow(), x, x + Math.round(sheet.type()) + 3, lineHeight());
                sized(strong(tick), sheet.type() + 1);
                if (lines.size() == 1) {
                    print.setHeight(band.getHeight());
                    tick.setHeight(band.getHeight());
                    lifted(print);
                    lifted(tick);
                } else {
                    at(print, top + i * lineHeight());
                    at(tick, top + i * lineHeight());
                }
            }
        }
    }

    private int boxWidth(String label) {
        return typeface.width(BOX + " " + label, sheet.type()) + 4;
    }

    private @Nullable FieldKind kind(@Nullable String field) {
        var offered = field == null ? null : fields.all().get(field);
        return offered == null ? null : offered.kind();
    }

    private int lines(String text, int from, int to) {
        return typeface.lines(text, sheet.type(), sheet.x(to) - sheet.x(from) - PADDING);
    }

    int lineHeight() {
        return (int) Math.ceil(sheet.type() * 1.5);
    }
}
