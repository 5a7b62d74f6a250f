package io.jinlin.configuration.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a form could show and does not, and how it comes to show it. */
final class UnshownFields {

    private static final int COLUMNS = 24;
    private static final int NARROWEST = 3;
    private static final Set<String> NAMING = Set.of("field", "date", "logo", "company", "lines");

    private final ObjectNode form;
    private final Map<String, FormField> fields;

    UnshownFields(ObjectNode form, Map<String, FormField> fields) {
        this.form = form;
        this.fields = fields;
    }

    /** Fields of the form, and of its tables ({@code items.remark}). */
    List<String> names() {
        var shown = new HashSet<String>();
        gather(form, shown);
        var missing = new ArrayList<String>();
        fields.forEach((name, field) -> {
            if (field.kind() == FieldKind.LINES) {
                tableOf(name).ifPresent(table -> {
                    var columns = new HashSet<String>();
                    gather(table, columns);
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

    private static void gather(JsonNode node, Set<String> into) {
        node.properties().forEach(part -> {
            if (NAMING.contains(part.getKey()) && part.getValue().isTextual()) {
                into.add(part.getValue().asText());
            }
        });
        node.properties().stream()
                .filter(part -> !part.getKey().equals("fields"))
                .forEach(part -> gather(part.getValue(), into));
        if (node.isArray()) {
            node.forEach(one -> gather(one, into));
        }
    }

    /** A field in a row of its own at the end of the last grid, a column at the right of its table. */
    void show(String name, String label) {
        int dot = name.indexOf('.');
        if (dot > 0) {
            tableOf(name.substring(0, dot)).ifPresent(table -> column(table, name.substring(dot + 1), label));
        } else {
            row(name, label);
        }
    }

    private static void column(ObjectNode table, String name, String label) {
        var columns = (ArrayNode) table.path("columns");
        var widest = (ObjectNode) columns.get(0);
        for (var column : columns) {
            if (column.path("span").asInt() > widest.path("span").asInt()) {
                widest = (ObjectNode) column;
            }
        }
        int room = Math.min(NARROWEST, widest.path("span").asInt() - 1);
        widest.put("span", widest.path("span").asInt() - room);
        columns.addObject().put("label", label).put("field", name).put("span", room);
    }

    private void row(String name, String label) {
        var cell = JsonNodeFactory.instance
                .objectNode()
                .put("label", label)
                .put("field", name)
                .put("span", COLUMNS);
        var field = Objects.requireNonNull(fields.get(name));
        if (field.kind() == FieldKind.CHOICE) {
            var options = cell.putObject("options");
            field.options().forEach(option -> options.put(option, option));
        } else if (field.kind() == FieldKind.CHECK) {
            cell.remove("label");
            cell.put("text", label);
        }
        lastGrid().addObject().putArray("cells").add(cell);
    }

    private ArrayNode lastGrid() {
        var sections = (ArrayNode) form.path("sections");
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).has("grid")) {
                return (ArrayNode) sections.get(i).path("grid").path("rows");
            }
        }
        return sections.insertObject(0).putObject("grid").putArray("rows");
    }

    private Optional<ObjectNode> tableOf(String lines) {
        for (var section : form.path("sections")) {
            if (section.path("table").path("lines").asText().equals(lines)) {
                return Optional.of((ObjectNode) section.path("table"));
            }
        }
        return Optional.empty();
    }
}
