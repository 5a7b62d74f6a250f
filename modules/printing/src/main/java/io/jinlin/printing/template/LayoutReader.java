package io.jinlin.printing.template;

import static io.jinlin.printing.FieldKind.CHECK;
import static io.jinlin.printing.FieldKind.CHOICE;
import static io.jinlin.printing.FieldKind.IMAGE;
import static io.jinlin.printing.FieldKind.LINES;
import static io.jinlin.printing.FieldKind.MONEY;
import static io.jinlin.printing.FieldKind.TEXT;
import static io.jinlin.printing.FieldKind.TIME;
import static io.jinlin.printing.PrintingRule.A_ROW_FILLS_ITS_TWENTY_FOUR_COLUMNS;

import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormFields;
import io.jinlin.printing.template.Layout.Cell;
import io.jinlin.printing.template.Layout.Column;
import io.jinlin.printing.template.Layout.Footer;
import io.jinlin.printing.template.Layout.Grid;
import io.jinlin.printing.template.Layout.Header;
import io.jinlin.printing.template.Layout.Item;
import io.jinlin.printing.template.Layout.Line;
import io.jinlin.printing.template.Layout.Notes;
import io.jinlin.printing.template.Layout.Row;
import io.jinlin.printing.template.Layout.Section;
import io.jinlin.printing.template.Layout.Signature;
import io.jinlin.printing.template.Layout.Signatures;
import io.jinlin.printing.template.Layout.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Reads the layout of one form, field by field against what the form offers. */
final class LayoutReader {

    private static final FieldKind[] WORDS = {TEXT, MONEY, TIME};
    private static final int LONGEST_LABEL = 60;
    private static final int LABEL_SPAN = 3;

    private final String form;
    private final Offer offer;

    LayoutReader(FormFields offered) {
        this.form = offered.form();
        this.offer = new Offer(offered.all());
    }

    Layout read(Place root) {
        root.only("form", "title", "paper", "copies", "reprintMark", "fields", "header", "sections", "footer");
        return new Layout(
                form,
                root.get("title").text(30),
                root.get("paper").oneOf(Paper.values()),
                root.find("copies")
                        .map(copies -> copies.list(copy -> copy.text(16)))
                        .orElse(List.of()),
                root.find("reprintMark").map(mark -> mark.text(6)).orElse("补打"),
                root.find("header").map(this::header).orElse(new Header(null, null, null, null, null)),
                root.get("sections").list(this::section),
                root.find("footer").map(LayoutReader::footer).orElse(new Footer(null, null)));
    }

    private Header header(Place place) {
        place.only("logo", "company", "left", "center", "right");
        return new Header(
                offer.field(place, "logo", IMAGE),
                offer.field(place, "company", TEXT),
                place.find("left").map(this::item).orElse(null),
                place.find("center").map(this::item).orElse(null),
                place.find("right").map(this::item).orElse(null));
    }

    private static Footer footer(Place place) {
        place.only("formNumber", "text");
        return new Footer(
                place.find("formNumber").map(number -> number.text(40)).orElse(null),
                place.find("text").map(text -> text.text(120)).orElse(null));
    }

    private Section section(Place place) {
        place.only("grid", "table", "notes", "signatures", "line");
        if (place.has("grid")) {
            var grid = place.get("grid").only("rows");
            return new Grid(grid.get("rows").list(this::row));
        }
        if (place.has("table")) {
            return table(place.get("table"));
        }
        if (place.has("notes")) {
            return new Notes(place.get("notes").text(1_000));
        }
        if (place.has("signatures")) {
            return signatures(place.get("signatures"));
        }
        if (place.has("line")) {
            var line = place.get("line").only("height", "items");
            var items = line.get("items").list(this::item);
            full(line.get("items"), items, Item::span);
            return new Line(
                    line.find("height").map(height -> height.number(4, 60)).orElse(6), items);
        }
        throw place.broken("grid | table | notes | signatures | line");
    }

    private Row row(Place place) {
        place.only("height", "cells");
        var cells = place.get("cells").list(this::cell);
        full(place.get("cells"), cells, Cell::span);
        return new Row(place.find("height").map(height -> height.number(5, 150)).orElse(8), cells);
    }

    private Cell cell(Place place) {
        place.only("label", "labelSpan", "span", "field", "text", "as", "align", "strong", "options");
        var label = place.find("label").map(text -> text.text(LONGEST_LABEL)).orElse(null);
        var name = offer.field(place, "field", TEXT, MONEY, TIME, CHECK, CHOICE, IMAGE);
        var text = place.find("text").map(words -> words.text(200)).orElse(null);
        int span = place.get("span").number(1, Layout.COLUMNS);
        boolean heading = name == null && text == null;
        int usual = heading ? span : Math.min(LABEL_SPAN, span);
        int labelSpan = label == null
                ? 0
                : place.find("labelSpan").map(n -> n.number(1, span)).orElse(usual);
        if (labelSpan == span && !heading) {
            throw place.get("labelSpan").broken("< " + span);
        }
        var kind = offer.kind(name);
        if (name != null && (text != null) != (kind == CHECK)) {
            throw place.get("text").broken("kind: check");
        }
        return new Cell(
                label,
                span,
                labelSpan,
                name,
                text,
                offer.as(place, name),
                align(place, Align.LEFT),
                place.find("strong").map(Place::yes).orElse(false),
                options(place, name));
    }

    /** Every option gets its label here, none is left out, so that a tick always finds its box. */
    private Map<String, String> options(Place place, @Nullable String field) {
        var codes = offer.options(field);
        if (codes.isEmpty()) {
            if (place.has("options")) {
                throw place.get("options").broken("kind: choice");
            }
            return Map.of();
        }
        var labels = place.get("options").map(label -> label.text(30));
        if (!labels.keySet().equals(Set.copyOf(codes))) {
            throw place.get("options").broken(String.join(", ", codes));
        }
        return new LinkedHashMap<>(labels);
    }

    private Table table(Place place) {
        place.only("lines", "rows", "height", "columns");
        var lines = offer.field(place, "lines", LINES);
        if (lines == null) {
            throw place.get("lines").broken("kind: lines");
        }
        var cells = offer.lines(lines);
        var columns = place.get("columns").list(column -> column(column, cells));
        full(place.get("columns"), columns, Column::span);
        return new Table(
                lines,
                place.find("rows").map(rows -> rows.number(0, 40)).orElse(0),
                place.find("height").map(height -> height.number(5, 40)).orElse(7),
                columns);
    }

    private static Column column(Place place, Offer cells) {
        place.only("label", "field", "span", "as", "align");
        var name = cells.field(place, "field", WORDS);
        return new Column(
                place.get("label").text(LONGEST_LABEL),
                name,
                place.get("span").number(1, Layout.COLUMNS),
                cells.as(place, name),
                align(place, cells.kind(name) == MONEY ? Align.RIGHT : Align.LEFT));
    }

    private Signatures signatures(Place place) {
        place.only("height", "places");
        return new Signatures(
                place.find("height").map(height -> height.number(12, 60)).orElse(22),
                place.get("places").list(this::signature));
    }

    private Signature signature(Place place) {
        place.only("label", "field", "date");
        return new Signature(
                place.get("label").text(LONGEST_LABEL),
                offer.field(place, "field", IMAGE, TEXT),
                offer.field(place, "date", TIME));
    }

    private Item item(Place place) {
        place.only("label", "field", "span", "as", "strong");
        var name = offer.field(place, "field", WORDS);
        return new Item(
                place.find("label").map(text -> text.text(LONGEST_LABEL)).orElse(null),
                name,
                place.find("span").map(span -> span.number(1, Layout.COLUMNS)).orElse(Layout.COLUMNS),
                offer.as(place, name),
                place.find("strong").map(Place::yes).orElse(false));
    }

    private static Align align(Place place, Align usual) {
        return place.find("align").map(align -> align.oneOf(Align.values())).orElse(usual);
    }

    private static <T> void full(Place place, List<T> cells, ToIntFunction<T> span) {
        int sum = cells.stream().mapToInt(span).sum();
        if (sum != Layout.COLUMNS && place.isWhole(cells.size())) {
            throw place.broken(A_ROW_FILLS_ITS_TWENTY_FOUR_COLUMNS, sum);
        }
    }
}
