package io.jinlin.configuration.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Lists the pieces of a form that have words or an order of their own, from top to bottom. */
final class Pieces {

    private final List<Piece> found = new ArrayList<>();

    private Pieces() {}

    static List<Piece> of(JsonNode form) {
        var pieces = new Pieces();
        var header = form.path("header");
        for (var side : List.of("left", "center", "right")) {
            if (header.path(side).isObject()) {
                pieces.add("header." + side, "header", header.path(side), false);
            }
        }
        for (int i = 0; i < form.path("sections").size(); i++) {
            pieces.section("sections[" + i + "]", form.path("sections").get(i));
        }
        return pieces.found;
    }

    private void section(String path, JsonNode section) {
        if (section.has("grid")) {
            var rows = section.path("grid").path("rows");
            for (int row = 0; row < rows.size(); row++) {
                all(
                        path + ".grid.rows[" + row + "].cells",
                        "cell",
                        rows.get(row).path("cells"));
            }
        } else if (section.has("table")) {
            all(path + ".table.columns", "column", section.path("table").path("columns"));
        } else if (section.has("signatures")) {
            all(
                    path + ".signatures.places",
                    "signature",
                    section.path("signatures").path("places"));
        } else if (section.has("line")) {
            all(path + ".line.items", "line", section.path("line").path("items"));
        } else {
            var words = section.path("notes").asText("");
            found.add(new Piece(path + ".notes", "notes", "", words, 0, false, true, true));
        }
    }

    private void all(String path, String kind, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            add(path + '[' + i + ']', kind, list.get(i), list.size() > 1);
        }
    }

    private void add(String path, String kind, JsonNode node, boolean moves) {
        found.add(new Piece(
                path,
                kind,
                node.path("field").asText(""),
                node.path("label").asText(""),
                node.path("span").asInt(0),
                node.path("strong").asBoolean(false),
                !moves || FormTree.index(path) == 0,
                !moves));
    }
}
