package io.jinlin.configuration.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.printing.FieldKind;
import io.jinlin.printing.FormField;
import java.util.ArrayList;
import java.util.Map;

/** Lays a form out anew for the 80 mm roll, where nothing has room beside anything else. */
final class NarrowPaper {

    private static final int COLUMNS = 24;
    private static final int LABEL = 9;
    private static final int MONEY = 9;

    private final Map<String, FormField> fields;

    NarrowPaper(Map<String, FormField> fields) {
        this.fields = fields;
    }

    /** Each cell in a row of its own, tables with what and how much, small print below where it can take several lines. */
    void lay(ObjectNode form) {
        form.put("paper", "roll-80");
        var sections = laid((ArrayNode) form.path("sections"));
        form.set("sections", sections);
        var foot = form.path("footer").path("text");
        if (foot.isTextual()) {
            sections.addObject().put("notes", foot.asText());
            ((ObjectNode) form.path("footer")).remove("text");
        }
    }

    private ArrayNode laid(ArrayNode sections) {
        var laid = JsonNodeFactory.instance.arrayNode();
        for (var section : sections) {
            if (section.has("grid")) {
                laid.addObject()
                        .putObject("grid")
                        .set("rows", rows(section.path("grid").path("rows")));
            } else if (section.has("table")) {
                var table = (ObjectNode) section.path("table").deepCopy();
                table.set("columns", columns(table));
                table.put("rows", 0);
                laid.addObject().set("table", table);
            } else if (section.has("line")) {
                section.path("line").path("items").forEach(item -> laid.addObject()
                        .putObject("line")
                        .putArray("items")
                        .add(((ObjectNode) item.deepCopy()).put("span", COLUMNS)));
            } else {
                laid.add(section.deepCopy());
            }
        }
        return laid;
    }

    private static ArrayNode rows(JsonNode rows) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var row : rows) {
            for (var cell : row.path("cells")) {
                var alone = ((ObjectNode) cell.deepCopy()).put("span", COLUMNS);
                alone.remove("labelSpan");
                if (alone.has("label") && alone.has("field")) {
                    alone.put("labelSpan", LABEL);
                }
                all.addObject().put("height", 6).putArray("cells").add(alone);
            }
        }
        return all;
    }

    private ArrayNode columns(JsonNode table) {
        var lines = fields.get(table.path("lines").asText());
        var kept = new ArrayList<ObjectNode>();
        ObjectNode money = null;
        for (var column : table.path("columns")) {
            var field = lines == null
                    ? null
                    : lines.lines().get(column.path("field").asText());
            if (field != null && field.kind() == FieldKind.MONEY) {
                money = (ObjectNode) column.deepCopy();
            } else if (field != null && kept.isEmpty()) {
                kept.add((ObjectNode) column.deepCopy());
            }
        }
        if (money != null) {
            kept.forEach(column -> column.put("span", COLUMNS - MONEY));
            kept.add(money.put("span", kept.isEmpty() ? COLUMNS : MONEY));
        } else {
            kept.forEach(column -> column.put("span", COLUMNS));
        }
        return JsonNodeFactory.instance.arrayNode().addAll(kept);
    }
}
