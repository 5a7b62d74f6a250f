package io.jinlin.configuration.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.configuration.Content;
import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Edits one form piece by piece; what comes out is a template as somebody could have written it. */
public final class FormEditing {

    private static final int COLUMNS = 24;
    private static final int NARROWEST = 3;

    private final ObjectNode tree;
    private final Map<String, FormField> fields;

    /** @param fields all the form may show */
    public FormEditing(String yaml, Map<String, FormField> fields) {
        this.tree = ((ObjectNode) Content.of(yaml).tree()).deepCopy();
        this.fields = fields;
    }

    public String text() {
        return Content.write(tree);
    }

    public String get(String name) {
        return tree.path(name).asText("");
    }

    public void set(String name, String value) {
        put(tree, name, value);
    }

    public List<String> copies() {
        var names = new ArrayList<String>();
        tree.path("copies").forEach(name -> names.add(name.asText()));
        return names;
    }

    public void copies(Collection<String> names) {
        if (names.isEmpty()) {
            tree.remove("copies");
        } else {
            var list = tree.putArray("copies");
            names.forEach(list::add);
        }
    }

    /** Whether the head shows that field, {@code company} or {@code logo}. */
    public boolean heads(String field) {
        return tree.path("header").hasNonNull(field);
    }

    public void head(String field, boolean shown) {
        var header = object(tree, "header");
        if (shown) {
            header.put(field, field);
        } else {
            header.remove(field);
        }
    }

    public String foot(String name) {
        return tree.path("footer").path(name).asText("");
    }

    public void foot(String name, String value) {
        put(object(tree, "footer"), name, value);
        if (tree.path("footer").isEmpty()) {
            tree.remove("footer");
        }
    }

    /** All pieces that have words or an order of their own, from top to bottom. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var header = tree.path("header");
        for (var side : List.of("left", "center", "right")) {
            if (header.path(side).isObject()) {
                pieces.add(piece("header." + side, "header", header.path(side), "label", false));
            }
        }
        for (int i = 0; i < tree.path("sections").size(); i++) {
            section(pieces, "sections[" + i + "]", tree.path("sections").get(i));
        }
        return pieces;
    }

    private static void section(List<Piece> pieces, String path, JsonNode section) {
        if (section.has("grid")) {
            var rows = section.path("grid").path("rows");
            for (int row = 0; row < rows.size(); row++) {
                all(
                        pieces,
                        path + ".grid.rows[" + row + "].cells",
                        "cell",
                        rows.get(row).path("cells"));
            }
        } else if (section.has("table")) {
            all(pieces, path + ".table.columns", "column", section.path("table").path("columns"));
        } else if (section.has("signatures")) {
            all(
                    pieces,
                    path + ".signatures.places",
                    "signature",
                    section.path("signatures").path("places"));
        } else if (section.has("line")) {
            all(pieces, path + ".line.items", "line", section.path("line").path("items"));
        } else {
            pieces.add(new Piece(
                    path + ".notes", "notes", "", section.path("notes").asText(""), 0, false, true, true));
        }
    }

    private static void all(List<Piece> pieces, String path, String kind, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            pieces.add(piece(path + '[' + i + ']', kind, list.get(i), "label", list.size() > 1));
        }
    }

    private static Piece piece(String path, String kind, JsonNode node, String words, boolean moves) {
        var last = path.endsWith("]") ? path.substring(path.lastIndexOf('[') + 1, path.length() - 1) : "0";
        return new Piece(
                path,
                kind,
                node.path("field").asText(""),
                node.path(words).asText(""),
                node.path("span").asInt(0),
                node.path("strong").asBoolean(false),
                !moves || last.equals("0"),
                !moves);
    }

    /** The words of a piece, as they are typed. */
    public void say(String path, String words) {
        if (path.endsWith(".notes")) {
            put((ObjectNode) at(parent(path)), "notes", words);
        } else {
            put((ObjectNode) at(path), "label", words);
        }
    }

    /** Exchanged with its neighbour in the row, table or line. */
    public void move(String path, int by) {
        var list = (ArrayNode) at(list(path));
        int from = index(path);
        int to = from + by;
        if (to >= 0 && to < list.size()) {
            var moved = list.remove(from);
            list.insert(to, moved);
        }
    }

    /** Taken from the form; its neighbour gets its room, an empty row goes too. */
    public void hide(String path) {
        if (path.startsWith("header.")) {
            object(tree, "header").remove(path.substring("header.".length()));
            return;
        }
        if (path.endsWith(".notes")) {
            drop(path.substring(0, path.indexOf(']') + 1));
            return;
        }
        var list = (ArrayNode) at(list(path));
        int index = index(path);
        int span = list.get(index).path("span").asInt(0);
        list.remove(index);
        if (!list.isEmpty()) {
            var neighbour = (ObjectNode) list.get(Math.max(0, index - 1));
            if (span > 0) {
                neighbour.put("span", neighbour.path("span").asInt() + span);
            }
        } else if (path.contains(".grid.rows[")) {
            drop(path.substring(0, path.indexOf(".cells")));
            var rows = path.substring(0, path.indexOf(".rows[") + ".rows".length());
            if (at(rows).isEmpty()) {
                drop(path.substring(0, path.indexOf(']') + 1));
            }
        } else {
            drop(path.substring(0, path.indexOf(']') + 1));
        }
    }

    /** Fields of the form, and of its tables ({@code items.remark}), that are shown nowhere. */
    public List<String> missing() {
        var shown = new HashSet<String>();
        shown(tree, shown);
        var missing = new ArrayList<String>();
        fields.forEach((name, field) -> {
            if (field.kind() == FieldKind.LINES) {
                tableOf(name).ifPresent(table -> {
                    var columns = new HashSet<String>();
                    shown(table, columns);
                    field.lines().keySet().stream()
                            .filter(cell -> !columns.contains(cell))
                            .forEach(cell -> missing.add(name + '.' + cell));
                });
            } else if (!shown.contains(name)) {
                missing.add(name);
            }
        });
        return missing;
    }

    /** Shown again: a field in a row of its own at the end of the last grid, a column at the right of its table. */
    public void show(String name, String label) {
        var json = JsonNodeFactory.instance;
        int dot = name.indexOf('.');
        if (dot > 0) {
            tableOf(name.substring(0, dot)).ifPresent(table -> {
                var columns = (ArrayNode) table.path("columns");
                var widest = (ObjectNode) columns.get(0);
                for (var column : columns) {
                    if (column.path("span").asInt() > widest.path("span").asInt()) {
                        widest = (ObjectNode) column;
                    }
                }
                int room = Math.min(NARROWEST, widest.path("span").asInt() - 1);
                widest.put("span", widest.path("span").asInt() - room);
                columns.add(json.objectNode()
                        .put("label", label)
                        .put("field", name.substring(dot + 1))
                        .put("span", room));
            });
            return;
        }
        var cell = json.objectNode().put("label", label).put("field", name).put("span", COLUMNS);
        var field = Objects.requireNonNull(fields.get(name));
        if (field.kind() == FieldKind.CHOICE) {
            var options = cell.putObject("options");
            field.options().forEach(option -> options.put(option, option));
        } else if (field.kind() == FieldKind.CHECK) {
            cell.remove("label");
            cell.put("text", label);
        }
        var row = json.objectNode();
        row.putArray("cells").add(cell);
        lastGrid().add(row);
    }

    /** Anew for the 80 mm roll: one below the other. */
    public void narrow() {
        new NarrowPaper(fields).lay(tree);
    }

    private ArrayNode lastGrid() {
        var sections = (ArrayNode) tree.path("sections");
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).has("grid")) {
                return (ArrayNode) sections.get(i).path("grid").path("rows");
            }
        }
        return sections.insertObject(0).putObject("grid").putArray("rows");
    }

    private java.util.Optional<ObjectNode> tableOf(String lines) {
        for (var section : tree.path("sections")) {
            if (section.path("table").path("lines").asText().equals(lines)) {
                return java.util.Optional.of((ObjectNode) section.path("table"));
            }
        }
        return java.util.Optional.empty();
    }

    private static void shown(JsonNode node, Set<String> into) {
        node.properties().forEach(part -> {
            boolean names = Set.of("field", "date", "logo", "company", "lines").contains(part.getKey());
            if (names && part.getValue().isTextual()) {
                into.add(part.getValue().asText());
            }
        });
        node.properties().stream()
                .filter(part -> !part.getKey().equals("fields"))
                .forEach(part -> shown(part.getValue(), into));
        if (node.isArray()) {
            node.forEach(one -> shown(one, into));
        }
    }

    private void drop(String path) {
        ((ArrayNode) at(list(path))).remove(index(path));
    }

    private JsonNode at(String path) {
        JsonNode node = tree;
        for (var step : Content.steps(path)) {
            node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
        }
        return node;
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    private static String list(String path) {
        return path.substring(0, path.lastIndexOf('['));
    }

    private static int index(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('[') + 1, path.length() - 1));
    }

    private static ObjectNode object(ObjectNode in, String name) {
        return in.path(name).isObject() ? (ObjectNode) in.path(name) : in.putObject(name);
    }

    private static void put(ObjectNode into, String name, String value) {
        if (value.isBlank()) {
            into.remove(name);
        } else {
            into.put(name, value);
        }
    }
}
