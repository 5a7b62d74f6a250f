package io.jinlin.printing.report;

import static io.jinlin.kernel.Rule.rule;
import static io.jinlin.printing.PrintingRule.A_PAGE_HOLDS_EVERY_ROW;
import static io.jinlin.printing.report.Sheet.aligned;
import static io.jinlin.printing.report.Sheet.at;
import static io.jinlin.printing.report.Sheet.points;
import static io.jinlin.printing.report.Sheet.quiet;
import static io.jinlin.printing.report.Sheet.ruled;
import static io.jinlin.printing.report.Sheet.sized;

import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormFields;
import io.jinlin.printing.report.Sheet.Edge;
import io.jinlin.printing.template.Align;
import io.jinlin.printing.template.As;
import io.jinlin.printing.template.Layout;
import io.jinlin.printing.template.Layout.Column;
import io.jinlin.printing.template.Layout.Grid;
import io.jinlin.printing.template.Layout.Line;
import io.jinlin.printing.template.Layout.Notes;
import io.jinlin.printing.template.Layout.Section;
import io.jinlin.printing.template.Layout.Signature;
import io.jinlin.printing.template.Layout.Signatures;
import io.jinlin.printing.template.Layout.Table;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/** Draws the sections of a form, one band a row, so that every row grows with its text and moves to the next page as a whole. */
final class Body {

    private static final Edge LEFT_AND_RIGHT = new Edge(false, true, false, true);

    private final Sheet sheet;
    private final Typeface typeface;
    private final FormFields fields;
    private final int room;
    private final Cells cells;
    private final List<Block> blocks = new ArrayList<>();

    /** @param room height that the head and the foot leave on a page */
    Body(Sheet sheet, Typeface typeface, FormFields fields, int room) {
        this.sheet = sheet;
        this.typeface = typeface;
        this.fields = fields;
        this.room = room;
        this.cells = new Cells(sheet, typeface, fields);
    }

    List<Block> draw(List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            boolean top = i == 0 || !framed(sections.get(i - 1));
            boolean bottom = i == sections.size() - 1 || !framed(sections.get(i + 1));
            var section = sections.get(i);
            if (section instanceof Grid grid) {
                grid(grid, top, bottom);
            } else if (section instanceof Table table) {
                table(table, top, bottom);
            } else if (section instanceof Signatures signatures) {
                signatures(signatures, top, bottom);
            } else if (section instanceof Notes notes) {
                notes(notes);
            } else if (section instanceof Line line) {
                line(line);
            }
        }
        return blocks;
    }

    private static boolean framed(Section section) {
        return section instanceof Grid || section instanceof Table || section instanceof Signatures;
    }

    private void grid(Grid grid, boolean top, boolean bottom) {
        var rows = grid.rows();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var edge = new Edge(top && i == 0, true, bottom && i == rows.size() - 1, true);
            var slots = new ArrayList<Slot<?>>();
            cells.draw(band(cells.height(row), once(slots)), row, edge, slots);
        }
    }

    private void table(Table table, boolean top, boolean bottom) {
        var inTable = sheet.slot(Boolean.class, row -> true);
        heading(table, inTable, top);
        var slots = new ArrayList<Slot<?>>();
        var shown = sheet.slot(Boolean.class, row -> true);
        var band = band(
                points(table.height()), new Block(shown.name(), inTable.name(), table.lines(), table.rows(), slots));
        int column = 0;
        for (var each : table.columns()) {
            int end = column + each.span();
            var slot = sheet.slot(String.class, row -> row.text(each.field(), each.as()));
            slots.add(slot);
            var write = sheet.write(band, slot.inRow(), sheet.x(column), sheet.x(end), band.getHeight());
            ruled(aligned(write, each.align()), edge(column, end, LEFT_AND_RIGHT));
            column = end;
        }
        if (bottom) {
            var end = band(1, once(new ArrayList<>()));
            var rule = sheet.print(end, "", sheet.x(0), sheet.x(Layout.COLUMNS), 1);
            rule.getLineBox().getTopPen().setLineWidth(Sheet.THICK);
        }
    }

    /** The heads of the columns, again on every page that the table reaches. */
    private void heading(Table table, Slot<Boolean> inTable, boolean top) {
        int height = points(table.height());
        int column = 0;
        for (Column each : table.columns()) {
            int width = sheet.x(column + each.span()) - sheet.x(column) - 8;
            height = Math.max(height, cells.lineHeight() * typeface.lines(each.label(), sheet.type(), width) + 6);
            column += each.span();
        }
        var band = sheet.band(height);
        band.setPrintWhenExpression(inTable.inRow());
        column = 0;
        for (Column each : table.columns()) {
            int end = column + each.span();
            var print = sheet.print(band, each.label(), sheet.x(column), sheet.x(end), height);
            ruled(sheet.tinted(aligned(print, Align.CENTER)), edge(column, end, new Edge(top, true, false, true)));
            column = end;
        }
        var group = new JRDesignGroup();
        group.setName(inTable.name());
        group.setExpression(inTable.inRow());
        group.setReprintHeaderOnEachPage(true);
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(band);
        Sheet.sure(() -> sheet.design().addGroup(group));
    }

    private void signatures(Signatures signatures, boolean top, boolean bottom) {
        var slots = new ArrayList<Slot<?>>();
        var band = band(points(signatures.height()), once(slots));
        int places = signatures.places().size();
        for (int i = 0; i < places; i++) {
            int from = Layout.COLUMNS * i / places;
            int to = Layout.COLUMNS * (i + 1) / places;
            var frame =
                    sheet.print(band, signatures.places().get(i).label(), sheet.x(from), sheet.x(to), band.getHeight());
            ruled(frame, edge(from, to, new Edge(top, true, bottom, true)))
                    .setVerticalTextAlign(VerticalTextAlignEnum.TOP);
            sign(band, signatures.places().get(i), sheet.x(from), sheet.x(to), slots);
        }
    }

    private void sign(JRDesignBand band, Signature place, int left, int right, List<Slot<?>> slots) {
        int line = cells.lineHeight() + 2;
        int middle = band.getHeight() - 2 * line - 3;
        var field = place.field();
        var offered = field == null ? null : fields.all().get(field);
        if (field != null && offered != null && offered.kind() == FieldKind.IMAGE) {
            var slot = sheet.slot(BufferedImage.class, row -> row.picture(field));
            slots.add(slot);
            at(sheet.picture(band, slot.inRow(), left + 6, right - 6, middle), line);
        } else if (field != null) {
            var slot = sheet.slot(String.class, row -> row.text(field, As.PLAIN));
            slots.add(slot);
            aligned(at(sheet.write(band, slot.inRow(), left + 6, right - 6, middle), line), Align.CENTER);
        }
        var date = sheet.slot(String.class, row -> {
            var written = row.text(place.date(), As.DATE);
            return written == null ? "      年      月      日" : written;
        });
        slots.add(date);
        aligned(
                at(sheet.write(band, date.inRow(), left + 6, right - 6, line), band.getHeight() - line - 3),
                Align.RIGHT);
    }

    private void notes(Notes notes) {
        float size = sheet.type() - 1;
        int width = sheet.x(Layout.COLUMNS) - sheet.x(0);
        int height = (int) Math.ceil(size * 1.5) * typeface.lines(notes.text(), size, width) + 6;
        var band = band(height, once(new ArrayList<>()));
        var print = quiet(sized(sheet.print(band, notes.text(), sheet.x(0), sheet.x(Layout.COLUMNS), height), size));
        print.getLineBox().setTopPadding(4);
        print.setVerticalTextAlign(VerticalTextAlignEnum.TOP);
    }

    private void line(Line line) {
        var slots = new ArrayList<Slot<?>>();
        var band = band(points(line.height()), once(slots));
        int column = 0;
        for (var item : line.items()) {
            slots.addAll(
                    new Items(sheet, typeface).draw(band, item, sheet.x(column), sheet.x(column + item.span()), false));
            column += item.span();
        }
    }

    private Block once(List<Slot<?>> slots) {
        return new Block(sheet.slot(Boolean.class, row -> true).name(), null, null, Block.ONCE, slots);
    }

    private JRDesignBand band(int height, Block block) {
        rule(height <= room, A_PAGE_HOLDS_EVERY_ROW, Math.round(height / 72f * 25.4f), Math.round(room / 72f * 25.4f));
        var band = sheet.band(height);
        band.setPrintWhenExpression(new Slot<Boolean>(block.shown(), row -> true).inRow());
        ((JRDesignSection) sheet.design().getDetailSection()).addBand(band);
        blocks.add(block);
        return band;
    }

    private static Edge edge(int from, int to, Edge row) {
        return new Edge(row.top(), row.right() && to == Layout.COLUMNS, row.bottom(), row.left() && from == 0);
    }
}
