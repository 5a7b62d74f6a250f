package io.jinlin.configuration.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jinlin.printing.FormField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Edits one form piece by piece; what comes out is a template as somebody could have written it. */
public final class FormEditing {

    private final FormTree form;
    private final Map<String, FormField> fields;

    /** @param fields all the form may show */
    public FormEditing(String yaml, Map<String, FormField> fields) {
        this.form = new FormTree(yaml);
        this.fields = fields;
    }

    public String text() {
        return form.text();
    }

    public String get(String name) {
        return form.root().path(name).asText("");
    }

    public void set(String name, String value) {
        FormTree.put(form.root(), name, value);
    }

    public List<String> copies() {
        var names = new ArrayList<String>();
        form.root().path("copies").forEach(name -> names.add(name.asText()));
        return names;
    }

    public void copies(Collection<String> names) {
        if (names.isEmpty()) {
            form.root().remove("copies");
        } else {
            var list = form.root().putArray("copies");
            names.forEach(list::add);
        }
    }

    /** Whether the head shows that field, {@code company} or {@code logo}. */
    public boolean heads(String field) {
        return form.root().path("header").hasNonNull(field);
    }

    public void head(String field, boolean shown) {
        var header = form.object("header");
        if (shown) {
            header.put(field, field);
        } else {
            header.remove(field);
        }
    }

    public String foot(String name) {
        return form.root().path("footer").path(name).asText("");
    }

    public void foot(String name, String value) {
        var footer = form.object("footer");
        FormTree.put(footer, name, value);
        if (footer.isEmpty()) {
            form.root().remove("footer");
        }
    }

    /** All pieces that have words or an order of their own, from top to bottom. */
    public List<Piece> pieces() {
        return Pieces.of(form.root());
    }

    /** The words of a piece, as they are typed. */
    public void say(String path, String words) {
        var notes = path.endsWith(".notes");
        FormTree.put((ObjectNode) form.at(notes ? FormTree.parent(path) : path), notes ? "notes" : "label", words);
    }

    /** Exchanged with its neighbour in the row, table or line. */
    public void move(String path, int by) {
        var list = form.listOf(path);
        int from = FormTree.index(path);
        int to = from + by;
        if (to >= 0 && to < list.size()) {
            var moved = list.remove(from);
            list.insert(to, moved);
        }
    }

    /** Taken from the form; its neighbour gets its room, an empty row goes too. */
    public void hide(String path) {
        if (path.startsWith("header.")) {
            form.object("header").remove(path.substring("header.".length()));
            return;
        }
        if (path.endsWith(".notes")) {
            form.dropSection(path);
            return;
        }
        var list = form.listOf(path);
        int index = FormTree.index(path);
        int span = list.get(index).path("span").asInt(0);
        list.remove(index);
        if (!list.isEmpty()) {
            var neighbour = (ObjectNode) list.get(Math.max(0, index - 1));
            if (span > 0) {
                neighbour.put("span", neighbour.path("span").asInt() + span);
            }
        } else if (path.contains(".grid.rows[")) {
            var row = path.substring(0, path.indexOf(".cells"));
            var rows = form.listOf(row);
            form.drop(row);
            if (rows.isEmpty()) {
                form.dropSection(path);
            }
        } else {
            form.dropSection(path);
        }
    }

    /** Fields of the form, and of its tables ({@code items.remark}), that are shown nowhere. */
    public List<String> missing() {
        return new UnshownFields(form.root(), fields).names();
    }

    /** Shown again: a field in a row of its own at the end of the last grid, a column at the right of its table. */
    public void show(String name, String label) {
        new UnshownFields(form.root(), fields).show(name, label);
    }

    /** Anew for the 80 mm roll: one below the other. */
    public void narrow() {
        new NarrowPaper(fields).lay(form.root());
    }
}
